#include "editor/analyses.h"

#include <algorithm>

namespace samenhang {

Methods usual_methods() {
  return {.lay_out = lay_out, .find_gaps = find_gaps};
}

Analyses::Analyses(Methods methods, std::function<void()> wake)
    : methods_(std::move(methods)), layout_worker_(wake), worker_(std::move(wake)) {}

std::optional<Result<SharedPositions>> Analyses::layout(const Subject& subject, const Layout& layout) {
  const Key key{subject.id, layout.id};
  if (const auto known = layouts_.find(key); known != layouts_.end()) return known->second;
  if (!layout_worker_.busy()) {
    start_layout(subject, layout);
  } else if (layout_under_way_ != key) {
    layout_worker_.stop();
  }
  return std::nullopt;
}

void Analyses::start_layout(const Subject& subject, const Layout& layout) {
  const Key key{subject.id, layout.id};
  layout_under_way_ = key;
  cancelled_by_user_ = false;
  const auto work = [this, key, &layout, inventory = subject.inventory, network = subject.network,
                     lay_out = methods_.lay_out](const std::stop_token& stop) -> Worker::Answer {
    const LayoutRequest request{.network = *network, .code_lists = inventory->code_lists, .limits = {}};
    Result<SharedPositions> made = lay_out(layout, request, stop).map([](Positions positions) -> SharedPositions {
      return std::make_shared<const Positions>(std::move(positions));
    });
    return [this, key, made = std::move(made), stopped = stop.stop_requested()] {
      layout_under_way_.reset();
      if (made || !stopped || cancelled_by_user_) layouts_.insert_or_assign(key, made);
    };
  };
  layout_worker_.start(work);
}

void Analyses::cancel_layout() {
  if (!layout_worker_.busy()) return;
  cancelled_by_user_ = true;
  layout_worker_.stop();
}

void Analyses::forget_failure(const Subject& subject, const Layout& layout) {
  const auto known = layouts_.find({subject.id, layout.id});
  if (known != layouts_.end() && !known->second) layouts_.erase(known);
}

std::vector<SharedScores> Analyses::scores(const Subject& subject, const std::vector<const PartyMeasure*>& measures) {
  std::vector<SharedScores> found;
  found.reserve(measures.size());
  std::vector<const PartyMeasure*> missing;
  for (const PartyMeasure* measure : measures) {
    const auto known = scores_.find({subject.id, measure->id});
    found.push_back(known == scores_.end() ? nullptr : known->second);
    if (known == scores_.end()) missing.push_back(measure);
  }
  if (missing.empty()) return found;
  if (!worker_.busy()) {
    start_scores(subject, std::move(missing));
  } else if (scores_under_way_ && scores_under_way_ != subject.id) {
    worker_.stop();
  }
  return found;
}

// One job for all of them, so that the window is drawn once for all; what has been computed
// by the time it is stopped is kept.
void Analyses::start_scores(const Subject& subject, std::vector<const PartyMeasure*> measures) {
  scores_under_way_ = subject.id;
  const auto work = [this, id = subject.id, inventory = subject.inventory, network = subject.network,
                     measures = std::move(measures)](const std::stop_token& stop) -> Worker::Answer {
    const MeasureInput input{.network = *network, .inventory = *inventory};
    std::vector<std::pair<Key, SharedScores>> made;
    made.reserve(measures.size());
    for (const PartyMeasure* measure : measures) {
      if (stop.stop_requested()) break;
      made.emplace_back(Key{id, measure->id}, std::make_shared<const Scores>(measure->compute(input)));
    }
    return [this, made = std::move(made)] {
      scores_under_way_.reset();
      scores_.insert(made.begin(), made.end());
    };
  };
  worker_.start(work);
}

SharedGaps Analyses::gaps(const InventoryState& state) {
  if (const auto known = gaps_.find(state.revision); known != gaps_.end()) return known->second;
  if (!worker_.busy()) start_gaps(state);
  return nullptr;
}

void Analyses::start_gaps(const InventoryState& state) {
  const auto work = [this, state, find = methods_.find_gaps](const std::stop_token& /*stop*/) -> Worker::Answer {
    auto made = std::make_shared<const std::vector<RuleOutcome>>(find(Situation(*state.inventory)));
    return [this, revision = state.revision, made = std::move(made)] { gaps_.insert_or_assign(revision, made); };
  };
  worker_.start(work);
}

bool Analyses::collect() {
  const bool layout = layout_worker_.collect();
  const bool other = worker_.collect();
  return layout || other;
}

void Analyses::keep_only(const Subjects& subjects, Revision revision) {
  const auto gone = [&subjects](const auto& known) { return !subjects.keeps(known.first.first); };
  std::erase_if(layouts_, gone);
  std::erase_if(scores_, gone);
  std::erase_if(gaps_, [&](const auto& known) { return known.first != revision && !subjects.keeps(known.first); });
}

}  // namespace samenhang

#include "editor/import_session.h"

#include "intake/recipe.h"
#include "intake/source.h"

#include <iterator>
#include <utility>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

std::string name_of(const fs::path& path) {
  return (path.has_filename() ? path.filename() : path.parent_path().filename()).string();
}

// What one file, or folder, adds to an import.
struct Addition {
  ImportInput input;
  std::vector<std::vector<Sentence>> reasons;
  Problems refused;
};

Addition addition_of(const fs::path& path, const CodeLists& lists, const Recipe& recipe, const Watch& watch) {
  Addition addition;
  Result<std::vector<Source>> sources = read_sources(path, watch);
  if (!sources) {
    addition.refused.push_back(std::move(sources.error()));
    return addition;
  }
  for (Source& source : *sources) {
    for (const SourceSheet& sheet : source.sheets) addition.reasons.push_back(recognise(sheet.grid, lists).reasons);
    add_recognised(addition.input, std::move(source), lists);
  }
  apply_recipe(addition.input, recipe);
  return addition;
}

template <class T>
void append(std::vector<T>& all, std::vector<T> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void append(ImportState& state, Addition addition, const std::string& name) {
  append(state.refused, std::move(addition.refused));
  for (const MappedSheet& sheet : addition.input.sheets) state.choices.sheets.push_back(sheet.mapping);
  append(state.reasons, std::move(addition.reasons));
  const bool is_empty =
      addition.input.sheets.empty() && addition.input.inventories.empty() && addition.input.problems.empty();
  if (is_empty) return;
  ImportInput all = *state.input;
  append(all.sheets, std::move(addition.input.sheets));
  append(all.inventories, std::move(addition.input.inventories));
  append(all.problems, std::move(addition.input.problems));
  all.source += (all.source.empty() ? "" : ", ") + name;
  state.input = std::make_shared<const ImportInput>(std::move(all));
}

}  // namespace

ImportSession::ImportSession(std::function<void()> wake) : wake_(wake), worker_(std::move(wake)) {}

void ImportSession::add(const std::vector<fs::path>& paths) {
  if (paths.empty()) return;
  if (!state_) {
    state_.emplace();
    state_->number = ++last_number_;
    state_->input = std::make_shared<const ImportInput>();
  }
  waiting_.insert(waiting_.end(), paths.begin(), paths.end());
  changed_ = true;
}

void ImportSession::choose(ImportChoices choices) {
  if (!state_ || choices.sheets.size() != state_->choices.sheets.size() || choices == state_->choices) return;
  const bool plans_anew = choices.sheets != state_->choices.sheets || !(choices.names == state_->choices.names);
  state_->choices = std::move(choices);
  if (plans_anew) ++revision_;
  changed_ = true;
}

void ImportSession::end() {
  if (!state_) return;
  state_.reset();
  waiting_.clear();
  planned_.reset();
  worker_.stop();
  changed_ = true;
}

bool ImportSession::update_share() {
  if (!state_ || state_->reading.empty()) return false;
  return std::exchange(state_->read_share, share_->load()) != state_->read_share;
}

bool ImportSession::needs_plan(const PlanKey& key) const {
  const bool is_empty = state_->input->sheets.empty() && state_->input->inventories.empty();
  return !is_empty && planned_ != key;
}

bool ImportSession::collect(const Document& document) {
  if (worker_.collect()) changed_ = true;
  if (update_share()) changed_ = true;
  if (state_) {
    const PlanKey key{document.inventory.pointer(), revision_};
    state_->plan_is_current = state_->plan != nullptr && waiting_.empty() && state_->reading.empty() && planned_ == key;
    if (worker_.busy()) return std::exchange(changed_, false);
    if (!waiting_.empty()) {
      read_next(document);
    } else if (needs_plan(key)) {
      plan(key);
    }
  }
  return std::exchange(changed_, false);
}

void ImportSession::read_next(const Document& document) {
  const fs::path path = waiting_.front();
  waiting_.erase(waiting_.begin());
  if (state_->input->source.empty()) state_->choices.names = document.recipe->names;
  state_->reading = name_of(path);
  state_->read_share = 0.0;
  share_->store(0.0);
  changed_ = true;
  worker_.start([this, path, number = state_->number, before = document.inventory.pointer(),
                 recipe = document.recipe.pointer(), share = share_,
                 wake = wake_](const std::stop_token& stop) -> Worker::Answer {
    const Watch watch{stop, [share, wake](double part) {
                        share->store(part);
                        wake();
                      }};
    auto addition = std::make_shared<Addition>(addition_of(path, before->code_lists, *recipe, watch));
    return [this, addition, number, name = name_of(path)] {
      if (!state_ || state_->number != number) return;
      state_->reading.clear();
      append(*state_, std::move(*addition), name);
      ++revision_;
    };
  });
}

void ImportSession::plan(const PlanKey& key) {
  worker_.start([this, key, state = *state_](const std::stop_token& /*stop*/) -> Worker::Answer {
    const auto planned =
        std::make_shared<const ImportPlan>(plan_import(*key.before, chosen_input(state), state.choices.names));
    return [this, planned, key, number = state.number] {
      if (!state_ || state_->number != number) return;
      state_->plan = planned;
      planned_ = key;
    };
  });
}

}  // namespace samenhang

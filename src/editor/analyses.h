#pragma once

#include "editor/subject.h"
#include "editor/worker.h"
#include "gaps/gap_rule.h"
#include "layouts/layout.h"
#include "measures/measure.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace samenhang {

// How things are computed; tests put others in their place.
struct Methods {
  std::function<Result<Positions>(const Layout&, const LayoutRequest&, const std::stop_token&)> lay_out;
  std::function<std::vector<RuleOutcome>(const Situation&)> find_gaps;
};

Methods usual_methods();

using SharedPositions = std::shared_ptr<const Positions>;
using SharedScores = std::shared_ptr<const Scores>;
using SharedGaps = std::shared_ptr<const std::vector<RuleOutcome>>;

// What is known by analysis, each thing under the name of what it was computed of. Computed
// in the background, never twice; the calling thread never waits. Layouts have a worker of
// their own, which only waits for another program: nothing else waits behind a slow layout.
class Analyses {
 public:
  Analyses(Methods methods, std::function<void()> wake);

  /// Where a layout puts the members, or why it could not; nothing while that is unknown, and the worker is
  /// then on it: one that still lays out something else is stopped first.
  std::optional<Result<SharedPositions>> layout(const Subject& subject, const Layout& layout);

  /// The scores of these measures, null where they are not known yet.
  std::vector<SharedScores> scores(const Subject& subject, const std::vector<const PartyMeasure*>& measures);

  /// Of the whole inventory; null while it is not known.
  SharedGaps gaps(const InventoryState& state);

  bool layout_runs() const { return layout_worker_.busy(); }

  /// At once; the answer that layout() then gives is the problem that says so.
  void cancel_layout();

  /// Forgets why this layout failed, so that it is tried again.
  void forget_failure(const Subject& subject, const Layout& layout);

  /// Takes in what has been finished; true if there was something.
  bool collect();

  bool busy() const { return layout_worker_.busy() || worker_.busy(); }

  /// Forgets what is known of subjects and revisions that are no longer kept.
  void keep_only(const Subjects& subjects, Revision revision);

 private:
  using Key = std::pair<SubjectId, std::string_view>;  // and the id of the layout or measure

  void start_layout(const Subject& subject, const Layout& layout);
  void start_scores(const Subject& subject, std::vector<const PartyMeasure*> measures);
  void start_gaps(const InventoryState& state);

  Methods methods_;
  std::map<Key, Result<SharedPositions>> layouts_;
  std::map<Key, SharedScores> scores_;
  std::map<Revision, SharedGaps> gaps_;
  std::optional<Key> layout_under_way_;
  std::optional<SubjectId> scores_under_way_;
  bool cancelled_by_user_ = false;
  Worker layout_worker_;
  Worker worker_;
};

}  // namespace samenhang

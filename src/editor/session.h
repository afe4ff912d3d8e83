#pragma once

#include "base/catalogue.h"
#include "editor/analyses.h"
#include "editor/subject.h"
#include "inventory/tables.h"
#include "scene/map_scene.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// What of the project the user looks at, and how.
struct Choices {
  Language language = Language::dutch;
  NetworkChoice network = NetworkChoice::relations;
  Filter filter;
  std::string layout_id{kDefaultLayout};
  ColourBy colour_by = ColourBy::domain;
  std::string size_by;                   // id of a party measure; empty: number of ties
  std::string selected;                  // a member's id, or empty
  std::vector<std::string> highlighted;  // members' ids

  bool operator==(const Choices&) const = default;
};

// One measure of the screen; scores are null while they are unknown.
struct ScreenMeasure {
  const PartyMeasure* measure = nullptr;
  SharedScores scores;
};

// The project that is open, looked at over time: what the user chose, and what is known by
// analysis of what is looked at. All members are for the thread that draws.
class Session {
 public:
  /// Without a project at first: an empty inventory. `wake` is called from other threads when collect() has
  /// something to do.
  Session(Language language, Methods methods, std::function<void()> wake);

  /// Another project in the place of this one; what was chosen of how to look stays, but for the filter, the
  /// selection and what was lit. Where it has participations and no relation that counts, the network is that with
  /// initiatives, for as long as the user does not choose another one and such a project is open.
  void open(std::string name, InventoryReading reading);

  const Choices& choices() const { return choices_; }

  /// Takes effect at once, but for what must be computed: until then the old picture stays.
  void choose(Choices choices);

  void cancel_layout() { analyses_.cancel_layout(); }

  /// Where this layout failed or was cancelled, it is tried again: now if it is the chosen one, else once chosen.
  void retry_layout(std::string_view layout_id);

  /// Takes in what has been computed in the background and starts what is missing. Called before each frame; true
  /// if something changed since the last call.
  bool collect();

  /// Nothing is under way: what is shown is what was asked for.
  bool settled() const { return !analyses_.busy(); }

  const std::string& project_name() const { return project_name_; }
  std::uint64_t project_number() const { return project_number_; }  // another one for each open()
  const Problems& problems() const { return problems_; }
  const Catalogue& catalogue() const { return catalogue_; }
  const Inventory& inventory() const { return *state_.inventory; }
  const Subject& subject() const { return subject_; }
  const Scene* scene() const { return scene_.get(); }
  std::uint64_t scene_revision() const { return scene_revision_; }
  const std::vector<RuleOutcome>* gaps() const { return gaps_.get(); }
  const std::vector<ScreenMeasure>& measures() const { return measures_; }
  bool layout_runs() const { return analyses_.layout_runs(); }
  const Problem* layout_problem() const { return layout_problem_ ? &*layout_problem_ : nullptr; }

 private:
  // The places that are drawn now.
  struct Placing {
    Subject subject;
    std::string layout_id;
    SharedPositions positions;
  };
  // What the scene is drawn of; another one of these, another scene.
  struct SceneKey {
    SubjectId subject;
    SharedPositions positions;
    SharedScores sizes;
    Choices choices;  // of which those that play no part are left at their defaults

    bool operator==(const SceneKey&) const = default;
  };

  void choose_network();
  void look_at_subject();
  void refresh();
  void update_layout();
  void update_measures();
  void update_scene();
  std::vector<const PartyMeasure*> wanted_measures() const;
  MapStyle style_of(const SceneKey& key) const;

  Choices choices_;
  Catalogue catalogue_;
  std::string project_name_;
  std::uint64_t project_number_ = 0;
  bool network_by_project_ = false;  // not by the user: its relations were none
  Problems problems_;
  InventoryState state_;
  Subjects subjects_;
  Subject subject_;

  std::optional<Placing> placing_;
  std::optional<Problem> layout_problem_;
  std::vector<ScreenMeasure> measures_;
  SharedScores sizes_;
  SharedGaps gaps_;
  std::optional<SceneKey> scene_key_;
  std::unique_ptr<const Scene> scene_;
  std::uint64_t scene_revision_ = 0;
  bool changed_ = true;  // since the last collect()

  Analyses analyses_;
};

}  // namespace samenhang

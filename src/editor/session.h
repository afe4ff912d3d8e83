#pragma once

#include "base/catalogue.h"
#include "editor/analyses.h"
#include "editor/choices.h"
#include "editor/history.h"
#include "editor/map_places.h"
#include "editor/subject.h"
#include "editor/worker.h"
#include "inventory/tables.h"
#include "scene/map_scene.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// One measure of the screen; scores are null while they are unknown.
struct ScreenMeasure {
  const PartyMeasure* measure = nullptr;
  SharedScores scores;
};

// The project that is open, worked on and looked at over time: its history, what the user chose, and what is known by
// analysis of what is looked at. All members are for the thread that draws.
class Session {
 public:
  /// Without a project at first: an empty document. `wake` is called from other threads when collect() has
  /// something to do.
  Session(Language language, Methods methods, std::function<void()> wake);

  /// Another project in the place of this one. `name` is what it is called where it has no municipality.
  void open(std::string name, Document document, Problems problems);

  /// The same of lists that were read. Where they have participations and no relation that counts, the network is that
  /// with initiatives.
  void open(std::string name, InventoryReading reading);

  const History& history() const { return history_; }
  const Document& document() const { return history_.document(); }

  /// Carries the edit out, as one step that can be undone. Where it is refused nothing changes, and edit_problem()
  /// says why until the next edit.
  void edit(const Edit& edit);

  /// As many steps as there are, of those asked for. A layout that was asked for and is not there yet is asked for no
  /// more: as a step it would take the place of those that can be redone.
  void undo(int steps);
  void redo(int steps);

  const Problem* edit_problem() const { return edit_problem_ ? &*edit_problem_ : nullptr; }
  void dismiss_edit_problem();

  void mark_saved(DocumentRevision revision);
  void mark_unsaved();

  /// Of what undo takes back and redo brings back; the next one first.
  const std::vector<Sentence>& undo_labels() const { return undo_labels_; }
  const std::vector<Sentence>& redo_labels() const { return redo_labels_; }

  const Choices& choices() const { return choices_; }

  /// Takes effect at once, but for what must be computed: until then the old picture stays.
  void choose(Choices choices);

  /// Has this layout made; a step that can be undone once it is there. One that failed or was cancelled is tried again.
  void lay_out(std::string_view layout_id);
  void cancel_layout() { analyses_.cancel_layout(); }

  /// Takes in what has been computed in the background and starts what is missing. Called before each frame; true
  /// if something changed since the last call.
  bool collect();

  /// Another number as soon as anything that the members below give may be another.
  std::uint64_t revision() const { return revision_; }

  /// Nothing is under way: what is shown is what was asked for.
  bool settled() const { return !analyses_.busy() && !scene_worker_.busy(); }

  bool is_open() const { return project_number_ > 0; }
  const std::string& project_name() const;
  std::uint64_t project_number() const { return project_number_; }  // another one for each open()
  const Problems& problems() const { return problems_; }
  const Catalogue& catalogue() const { return catalogue_; }
  const Inventory& inventory() const { return *document().inventory; }
  const Subject& subject() const { return subject_; }
  const Scene* scene() const { return scene_.get(); }
  /// False while the scene is of what was looked at before, and a new one is being made.
  bool scene_is_of_subject() const { return scene_key_ && scene_key_->subject == subject_.id; }
  std::uint64_t scene_revision() const { return scene_revision_; }
  const std::vector<RuleOutcome>* gaps() const { return gaps_.get(); }
  const std::vector<ScreenMeasure>& measures() const { return measures_; }
  bool layout_runs() const { return analyses_.layout_runs(); }
  const Problem* layout_problem() const { return places_.problem(); }

 private:
  // What the scene is drawn of; another one of these, another scene.
  struct SceneKey {
    SubjectId subject;
    SharedPositions positions;
    SharedScores sizes;
    MapSettings settings;
    Choices choices;  // of which those that play no part are left at their defaults

    bool operator==(const SceneKey&) const = default;
  };

  void look_at_document();
  void refresh();
  void update_labels();
  void update_measures();
  void update_scene();
  void take_scene(SceneKey key, Scene scene);
  std::function<Scene()> work_of(const SceneKey& key) const;
  std::vector<const PartyMeasure*> wanted_measures() const;
  MapStyle style_of(const SceneKey& key) const;

  Choices choices_;
  Catalogue catalogue_;
  std::string project_name_;
  std::uint64_t project_number_ = 0;
  Problems problems_;
  History history_;
  std::optional<Problem> edit_problem_;
  std::optional<DocumentRevision> labelled_;  // that the labels are of
  std::vector<Sentence> undo_labels_;
  std::vector<Sentence> redo_labels_;
  Subjects subjects_;
  Subject subject_;

  MapPlaces places_;
  std::vector<ScreenMeasure> measures_;
  SharedScores sizes_;
  SharedGaps gaps_;
  std::optional<SceneKey> scene_key_;
  std::unique_ptr<const Scene> scene_;
  std::uint64_t scene_revision_ = 0;
  std::uint64_t revision_ = 1;
  std::uint64_t collected_revision_ = 0;  // at the last collect()

  Analyses analyses_;
  Worker scene_worker_;  // for the scenes that take longer than a user should wait
};

}  // namespace samenhang

#include "editor/session.h"

#include "base/check.h"

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

std::vector<const PartyMeasure*> screen_measures() {
  std::vector<const PartyMeasure*> found;
  for (const PartyMeasure& measure : party_measures()) {
    if (measure.audience == Audience::screen) found.push_back(&measure);
  }
  return found;
}

std::vector<Vertex> vertices_of(const std::vector<std::string>& ids, const Network& network) {
  std::vector<Vertex> found;
  for (const std::string& id : ids) {
    if (const auto vertex = network.find(id)) found.push_back(*vertex);
  }
  return found;
}

// Members and ties of a map that is made before a user sees that it was not there.
constexpr std::size_t kMadeAtOnce = 1000;

bool is_made_at_once(const Network& network) {
  return network.vertex_count() + network.tie_count() <= kMadeAtOnce;
}

// A map without a single tie says nothing, where there is another one.
NetworkChoice first_network(const Inventory& inventory) {
  const bool has_ties = std::ranges::any_of(inventory.relations, counts);
  return has_ties || inventory.participations.empty() ? NetworkChoice::relations : NetworkChoice::with_initiatives;
}

}  // namespace

Session::Session(Language language, Methods methods, std::function<void()> wake)
    : catalogue_(language),
      history_(Document{}),
      subject_(subjects_.find_or_make(history_.inventory_state(), NetworkChoice::relations, {})),
      analyses_(std::move(methods), wake),
      scene_worker_(std::move(wake)) {
  choices_.language = language;
}

void Session::open(std::string name, Document document, Problems problems) {
  project_name_ = std::move(name);
  problems_ = std::move(problems);
  history_.open(std::move(document));
  ++project_number_;
  choices_ = {.language = choices_.language, .filter = {}, .selected = {}, .marked = {}, .highlighted = {}};
  edit_problem_.reset();
  places_.forget();
  scene_.reset();
  scene_key_.reset();
  look_at_document();
}

void Session::open(std::string name, InventoryReading reading) {
  Document document;
  document.settings.network = first_network(reading.inventory);
  document.inventory = std::move(reading.inventory);
  open(std::move(name), std::move(document), std::move(reading.problems));
}

const std::string& Session::project_name() const {
  const std::string& municipality = inventory().project.municipality;
  return municipality.empty() ? project_name_ : municipality;
}

void Session::edit(const Edit& edit) {
  edit_problem_.reset();
  if (Result<void> made = history_.apply(edit); !made) edit_problem_ = std::move(made.error());
  look_at_document();
}

void Session::undo(int steps) {
  places_.forget_asked();
  for (int i = 0; i < steps && history_.can_undo(); ++i) history_.undo();
  look_at_document();
}

void Session::redo(int steps) {
  places_.forget_asked();
  for (int i = 0; i < steps && history_.can_redo(); ++i) history_.redo();
  look_at_document();
}

void Session::dismiss_edit_problem() {
  edit_problem_.reset();
  ++revision_;
}

void Session::mark_saved(DocumentRevision revision) {
  history_.mark_saved(revision);
  ++revision_;
}

void Session::mark_unsaved() {
  history_.mark_unsaved();
  ++revision_;
}

void Session::choose(Choices choices) {
  if (choices == choices_) return;
  if (choices.language != choices_.language) catalogue_ = Catalogue(choices.language);
  choices_ = std::move(choices);
  look_at_document();
}

void Session::lay_out(std::string_view layout_id) {
  const Layout* layout = find_layout(layout_id);
  check(layout != nullptr, "a chosen layout stands in the table");
  analyses_.forget_failure(subject_, *layout);
  places_.ask_for(std::string(layout_id));
  refresh();
}

void Session::look_at_document() {
  choices_ = without_what_is_gone(std::move(choices_), inventory());
  const InventoryState state = history_.inventory_state();
  subject_ = subjects_.find_or_make(state, document().settings.network, choices_.filter);
  analyses_.keep_only(subjects_, state.revision);
  refresh();
}

bool Session::collect() {
  const bool analysed = analyses_.collect();
  const bool drawn = scene_worker_.collect();
  if (analysed || drawn) refresh();
  return std::exchange(collected_revision_, revision_) != revision_;
}

// All that is shown then belongs together: to this subject.
void Session::refresh() {
  ++revision_;
  places_.update(subject_, history_, analyses_);
  update_labels();
  gaps_ = analyses_.gaps(history_.inventory_state());
  update_measures();
  update_scene();
}

std::vector<const PartyMeasure*> Session::wanted_measures() const {
  std::vector<const PartyMeasure*> wanted = screen_measures();
  const PartyMeasure* size_by = find_party_measure(document().settings.size_by);
  if (size_by != nullptr && std::ranges::find(wanted, size_by) == wanted.end()) wanted.push_back(size_by);
  return wanted;
}

void Session::update_labels() {
  if (labelled_ == history_.revision()) return;
  labelled_ = history_.revision();
  undo_labels_ = history_.undo_labels();
  redo_labels_ = history_.redo_labels();
}

void Session::update_measures() {
  const std::vector<const PartyMeasure*> wanted = wanted_measures();
  const std::vector<SharedScores> scores = analyses_.scores(subject_, wanted);
  measures_.clear();
  sizes_ = nullptr;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (wanted[i]->audience == Audience::screen) measures_.push_back({wanted[i], scores[i]});
    if (wanted[i]->id == document().settings.size_by) sizes_ = scores[i];
  }
}

void Session::update_scene() {
  if (places_.positions() == nullptr) return;
  SceneKey key{subject_.id, places_.positions(), sizes_, document().settings, choices_};
  key.settings.layout_id = places_.layout_id();
  key.choices.selected.clear();
  key.choices.marked.clear();
  if (scene_key_ == key) return;
  const bool waits_for_sizes = !key.settings.size_by.empty() && sizes_ == nullptr;
  if (waits_for_sizes && scene_key_ && scene_key_->subject == key.subject) return;
  if (is_made_at_once(*subject_.network)) return take_scene(key, work_of(key)());
  if (scene_worker_.busy()) return;  // what is wanted then is asked again when it is done
  scene_worker_.start([this, key, work = work_of(key)](const std::stop_token& /*stop*/) -> Worker::Answer {
    auto scene = std::make_shared<Scene>(work());
    return [this, key, scene = std::move(scene)] {
      if (key.subject == subject_.id) take_scene(key, std::move(*scene));
    };
  });
}

void Session::take_scene(SceneKey key, Scene scene) {
  scene_ = std::make_unique<const Scene>(std::move(scene));
  scene_key_ = std::move(key);
  ++scene_revision_;
}

// All that it reads is its own or never changes: it can be done in any thread.
std::function<Scene()> Session::work_of(const SceneKey& key) const {
  return [inventory = subject_.inventory, network = subject_.network, positions = key.positions, style = style_of(key),
          language = choices_.language] {
    return map_scene({.inventory = *inventory, .network = *network, .positions = *positions}, style,
                     Catalogue(language));
  };
}

MapStyle Session::style_of(const SceneKey& key) const {
  MapStyle style;
  style.colour_by = colour_by_of(key.settings.colour_by).value_or(ColourBy::domain);
  if (sizes_) {
    style.size_by = find_party_measure(document().settings.size_by);
    style.sizes = *sizes_;
  }
  style.highlighted = vertices_of(choices_.highlighted, *subject_.network);
  style.filter = sentence_of(choices_.filter, inventory());
  style.layout_id = key.settings.layout_id;
  style.frame = false;   // title and legend stand in the window itself
  style.labels = false;  // and names where they can be read at its zoom
  return style;
}

}  // namespace samenhang

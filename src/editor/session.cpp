#include "editor/session.h"

#include "base/check.h"
#include "editor/carried_over.h"

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

const Layout& layout_named(std::string_view id) {
  const Layout* layout = find_layout(id);
  check(layout != nullptr, "a chosen layout stands in the table");
  return *layout;
}

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

}  // namespace

Session::Session(Language language, Methods methods, std::function<void()> wake)
    : catalogue_(language),
      state_{Revision(1), std::make_shared<const Inventory>()},
      subject_(subjects_.find_or_make(state_, choices_.network, choices_.filter)),
      analyses_(std::move(methods), std::move(wake)) {
  choices_.language = language;
}

void Session::open(std::string name, InventoryReading reading) {
  project_name_ = std::move(name);
  problems_ = std::move(reading.problems);
  state_ = {Revision(state_.revision.value() + 1), std::make_shared<const Inventory>(std::move(reading.inventory))};
  ++project_number_;
  choose_network();
  choices_.filter = {};
  choices_.selected.clear();
  choices_.highlighted.clear();
  placing_.reset();
  layout_problem_.reset();
  scene_.reset();
  scene_key_.reset();
  look_at_subject();
}

// A map without a single tie says nothing, where there is another one.
void Session::choose_network() {
  if (network_by_project_) choices_.network = NetworkChoice::relations;
  network_by_project_ = choices_.network == NetworkChoice::relations && !state_.inventory->participations.empty() &&
                        std::ranges::none_of(state_.inventory->relations, counts);
  if (network_by_project_) choices_.network = NetworkChoice::with_initiatives;
}

void Session::choose(Choices choices) {
  if (choices == choices_) return;
  if (choices.network != choices_.network) network_by_project_ = false;
  if (choices.language != choices_.language) catalogue_ = Catalogue(choices.language);
  choices_ = std::move(choices);
  look_at_subject();
}

void Session::retry_layout(std::string_view layout_id) {
  layout_problem_.reset();
  analyses_.forget_failure(subject_, layout_named(layout_id));
  refresh();
}

void Session::look_at_subject() {
  const SubjectId before = subject_.id;
  subject_ = subjects_.find_or_make(state_, choices_.network, choices_.filter);
  if (subject_.id != before) layout_problem_.reset();
  analyses_.keep_only(subjects_, state_.revision);
  refresh();
}

bool Session::collect() {
  if (analyses_.collect()) refresh();
  return std::exchange(changed_, false);
}

// All that is shown then belongs together: to this subject.
void Session::refresh() {
  changed_ = true;
  update_layout();
  gaps_ = analyses_.gaps(state_);
  update_measures();
  update_scene();
}

// Until the layout that was asked for is there, everyone stays in place; where it fails, so too.
void Session::update_layout() {
  if (subject_.network->vertex_count() == 0) {
    placing_ = Placing{subject_, choices_.layout_id, std::make_shared<const Positions>()};
    return;
  }
  const auto made = analyses_.layout(subject_, layout_named(choices_.layout_id));
  if (made && made->has_value()) {
    placing_ = Placing{subject_, choices_.layout_id, **made};
    return;
  }
  if (made) {
    layout_problem_ = made->error();
    if (placing_ && placing_->layout_id != choices_.layout_id) {
      choices_.layout_id = placing_->layout_id;
      return update_layout();
    }
  }
  if (!placing_ || placing_->subject.id == subject_.id) return;
  auto positions = std::make_shared<const Positions>(
      carried_over(*placing_->subject.network, *placing_->positions, *subject_.network));
  placing_ = Placing{subject_, placing_->layout_id, std::move(positions)};
}

std::vector<const PartyMeasure*> Session::wanted_measures() const {
  std::vector<const PartyMeasure*> wanted = screen_measures();
  const PartyMeasure* size_by = find_party_measure(choices_.size_by);
  if (size_by != nullptr && std::ranges::find(wanted, size_by) == wanted.end()) wanted.push_back(size_by);
  return wanted;
}

void Session::update_measures() {
  const std::vector<const PartyMeasure*> wanted = wanted_measures();
  const std::vector<SharedScores> scores = analyses_.scores(subject_, wanted);
  measures_.clear();
  sizes_ = nullptr;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (wanted[i]->audience == Audience::screen) measures_.push_back({wanted[i], scores[i]});
    if (wanted[i]->id == choices_.size_by) sizes_ = scores[i];
  }
}

void Session::update_scene() {
  if (!placing_ || placing_->subject.id != subject_.id) return;
  SceneKey key{subject_.id, placing_->positions, sizes_, choices_};
  key.choices.layout_id = placing_->layout_id;
  key.choices.selected.clear();
  if (scene_key_ == key) return;
  const bool waits_for_sizes = !choices_.size_by.empty() && sizes_ == nullptr;
  if (waits_for_sizes && scene_key_ && scene_key_->subject == key.subject) return;
  const MapInput input{
      .inventory = *subject_.inventory, .network = *subject_.network, .positions = *placing_->positions};
  scene_ = std::make_unique<const Scene>(map_scene(input, style_of(key), catalogue_));
  scene_key_ = std::move(key);
  ++scene_revision_;
}

MapStyle Session::style_of(const SceneKey& key) const {
  MapStyle style;
  style.colour_by = choices_.colour_by;
  if (sizes_) {
    style.size_by = find_party_measure(choices_.size_by);
    style.sizes = *sizes_;
  }
  style.highlighted = vertices_of(choices_.highlighted, *subject_.network);
  style.filter = sentence_of(choices_.filter, *state_.inventory);
  style.layout_id = key.choices.layout_id;
  style.frame = false;  // title and legend stand in the window itself
  return style;
}

}  // namespace samenhang

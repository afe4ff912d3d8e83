#include "editor/map_places.h"

#include "base/check.h"

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

const Layout& layout_named(std::string_view id) {
  const Layout* layout = find_layout(id);
  check(layout != nullptr, "a chosen layout stands in the table");
  return *layout;
}

bool is_whole(const Subject& subject) {
  return subject.filter.lets_all_through();
}

const Shared<Placement>& placement_of(const Document& document, NetworkChoice network) {
  return document.placements.at(static_cast<std::size_t>(network));
}

}  // namespace

void MapPlaces::forget() {
  *this = MapPlaces();
}

void MapPlaces::ask_for(std::string layout_id) {
  asked_ = std::move(layout_id);
  problem_.reset();
}

bool MapPlaces::is_laid_out(const Subject& subject, const Document& document) const {
  const std::string& wanted = document.settings.layout_id;
  if (is_whole(subject)) return document.placement(subject.choice).layout_id == wanted;
  return filtered_ && filtered_->subject == subject.id && filtered_->layout_id == wanted;
}

void MapPlaces::update(const Subject& subject, History& history, Analyses& analyses) {
  if (problem_of_ != subject.id) problem_.reset();
  problem_of_ = subject.id;
  const bool has_members = subject.network->vertex_count() > 0;
  if (!has_members) asked_.reset();
  if (has_members && (asked_ || !is_laid_out(subject, history.document()))) {
    const Layout& layout = layout_named(asked_.value_or(history.document().settings.layout_id));
    const auto made = analyses.layout(subject, layout);
    if (made && made->has_value()) take(subject, **made, history);
    if (made && !made->has_value()) {
      problem_ = made->error();
      asked_.reset();
    }
  }
  place(subject, history);
}

void MapPlaces::take(const Subject& subject, const SharedPositions& positions, History& history) {
  MapSettings settings = history.document().settings;
  if (asked_) settings.layout_id = *asked_;
  if (is_whole(subject)) {
    Placement placement{settings.layout_id, places_of(*subject.network, *positions)};
    if (asked_) {
      check(history.apply(TakeLayout{subject.choice, std::move(placement)}).has_value(), "a layout is taken");
    } else {
      history.complete(subject.choice, std::move(placement));
    }
  } else {
    filtered_ = Filtered{subject.id, settings.layout_id, positions};
    if (asked_) check(history.apply(SetMapSettings{settings}).has_value(), "a layout is chosen");
  }
  asked_.reset();
}

CarriedOver MapPlaces::carried_to(const Subject& subject, const Document& document) const {
  const Network& network = *subject.network;
  const Places& pins = *document.pins;
  if (!is_laid_out(subject, document)) {
    return carried_over(drawn_ ? places_of(*drawn_->network, *drawn_->positions) : Places{}, pins, network);
  }
  const bool has_own_places = filtered_.has_value() && !is_whole(subject);
  if (!has_own_places) return carried_over(document.placement(subject.choice).places, pins, network);
  return carried_over(places_of(network, *filtered_->positions), pins, network);
}

MapPlaces::Source MapPlaces::source_of(const Subject& subject, const Document& document) const {
  return {subject.id, placement_of(document, subject.choice).pointer(), document.pins.pointer(),
          filtered_ ? filtered_->positions : nullptr};
}

void MapPlaces::place(const Subject& subject, History& history) {
  const Document& document = history.document();
  const bool laid_out = is_laid_out(subject, document);
  if (subject.network->vertex_count() > 0 && !laid_out && !drawn_) {
    positions_ = nullptr;
    return source_.reset();
  }
  if (source_ == source_of(subject, document)) return;
  CarriedOver carried = carried_to(subject, document);
  positions_ = std::make_shared<const Positions>(std::move(carried.positions));
  if (laid_out || layout_id_.empty()) layout_id_ = document.settings.layout_id;
  if (laid_out && is_whole(subject)) keep(carried.newcomers, subject, history);
  source_ = source_of(subject, history.document());
  if (!positions_->empty()) drawn_ = Drawn{subject.network, positions_};
}

// A newcomer stays where it came, whatever ties it gets.
void MapPlaces::keep(const std::vector<Vertex>& newcomers, const Subject& subject, History& history) const {
  if (newcomers.empty()) return;
  Placement placement = history.document().placement(subject.choice);
  for (const Vertex v : newcomers) placement.places.emplace(subject.network->members()[v].id, (*positions_)[v]);
  history.complete(subject.choice, std::move(placement));
}

}  // namespace samenhang

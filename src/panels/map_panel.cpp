#include "panels/map_panel.h"

#include "panels/map_controls.h"
#include "panels/map_facts.h"
#include "panels/map_input.h"
#include "panels/map_painting.h"
#include "panels/map_toolbar.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

constexpr int kCanvasFlags =
    ImGuiWindowFlags_NoNavInputs | ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;
constexpr float kFitMargin_px = 26.0F;
constexpr double kCentred_px = 1.6;  // at least so near when something is centred
constexpr std::size_t kMostNoted = 2000;

// The camera that shows all of the map in `free`, the part of `area` that nothing else stands in.
Camera fitted_camera(const View& view, const ui::Rectangle& area, const ui::Rectangle& free) {
  Camera camera = fitted(extent_of(*view.scene), free, ui::scaled(kFitMargin_px));
  const ui::Pixels aside{area.middle().x - free.middle().x, area.middle().y - free.middle().y};
  camera.middle.x += static_cast<double>(aside.x) / camera.px_per_unit;
  camera.middle.y += static_cast<double>(aside.y) / camera.px_per_unit;
  return camera;
}

void centre_on(const View& view, const std::string& id, Camera& camera) {
  const auto vertex = view.network.find(id);
  if (!vertex || *vertex >= view.scene->parties.size()) return;
  camera.middle = view.scene->parties[*vertex].mark.centre;
  camera.px_per_unit = std::max(camera.px_per_unit, kCentred_px);
}

// What was asked for since the last frame.
Camera settled_camera(const View& view, MapState& state, const Camera& fitted_one) {
  Camera camera = state.fit ? fitted_one : state.camera.value_or(fitted_one);
  const bool stays_fitted = !state.camera || state.fit;
  // An older scene does not know yet where it is.
  const bool moved = !state.centre.empty() && view.scene_is_current;
  if (moved) centre_on(view, std::exchange(state.centre, {}), camera);
  state.fit = false;
  // A map that shows everything goes on doing so when the window changes its size.
  state.camera = stays_fitted && !moved ? std::nullopt : std::optional(camera);
  return camera;
}

void draw_tooltip(const View& view, Vertex vertex) {
  const ui::Tooltip tooltip;
  const ui::WrappedText wrap(ui::scaled(320.0F));
  {
    const ui::Font strong(ui::FontRole::strong);
    ui::text(view.network.members()[vertex].name);
  }
  for (const std::string& fact : member_facts(view, vertex)) ui::muted(fact);
}

void note_marks(const View& view, const MapFrame& frame) {
  if (view.scene->parties.size() > kMostNoted) return;
  const Box sight = in_sight(frame.camera, frame.area);
  for (const PartyShape& party : view.scene->parties) {
    if (sight.contains(party.mark.centre)) ui::note_place(party.name, "mark", place_of(frame, party.mark));
  }
}

NameWishes wishes_of(const View& view, const MapAreas& places) {
  return {.text_px = static_cast<double>(ui::surface().font(ui::FontRole::small)->FontSize),
          .selected = view.network.find(view.selected),
          .covered = covered_in(places)};
}

void take_presses(const MapPresses& presses, const MapFrame& frame, const MapAreas& places, MapState& state) {
  if (presses.zoom != 1.0) state.camera = zoomed(frame.camera, frame.area, frame.area.middle(), presses.zoom);
  if (presses.fit) state.fit = true;
  if (presses.legend) state.legend_open = places.legend.high.y <= places.legend.low.y;
}

struct MapDrawing {
  const MapFrame& frame;
  const MapAreas& places;
};

// The map as it is now, and what the pointer and the keys do to it.
void draw_members(const View& view, MapState& state, const MapDrawing& on, Requests& requests) {
  const std::optional<Vertex> under = take_pointer(view, state, on.frame, requests);
  take_keys(view, state, on.frame, requests);
  if (!paint_frame(view, state, {on.frame, under, wishes_of(view, on.places)})) requests.another_frame = true;
  note_marks(view, on.frame);
  if (under) draw_tooltip(view, *under);
}

void draw_map(const View& view, MapState& state, Requests& requests) {
  const ImVec2 low = ImGui::GetCursorScreenPos();
  const ImVec2 size = ImGui::GetContentRegionAvail();
  if (size.x < 8.0F || size.y < 8.0F) return;
  const ui::Rectangle area{{low.x, low.y}, {low.x + size.x, low.y + size.y}};
  const std::vector<LegendRows>& rows = state.legend.of(view, [&view] { return legend_rows(view); });
  const MapAreas places = places_in(view, area, state.legend_open, rows);
  const Camera camera = settled_camera(view, state, fitted_camera(view, area, places.free));
  const MapFrame frame{*view.scene, camera, area};
  ImGui::InvisibleButton("map", size);
  ImGui::SetItemAllowOverlap();
  if (view.scene_is_current) {
    draw_members(view, state, {frame, places}, requests);
  } else {
    take_looking(state, frame);
    paint_before(view, state, frame);
  }
  take_presses(draw_map_controls(view, rows, places, requests), frame, places, state);
  draw_map_pop_ups(view, state, requests);
}

void draw_heading(const View& view) {
  {
    const ui::Font heading(ui::FontRole::heading);
    ui::text(view.scene != nullptr && !view.scene->title.empty() ? view.scene->title : view.project_name);
  }
  const ui::Font small(ui::FontRole::small);
  ui::muted(map_subtitle(view));
}

}  // namespace

void draw_map_panel(const View& view, MapState& state, Requests& requests) {
  draw_heading(view);
  draw_map_toolbar(view, requests);
  const ui::Child canvas("canvas", {}, false, kCanvasFlags);
  const bool can = view.scene != nullptr && view.scene_is_current;
  // What was under way must not end where nobody sees it.
  if (!canvas || !can || view.scene->parties.empty()) state.gesture = {};
  if (!canvas) return;
  if (view.scene == nullptr) return ui::muted(say(view.catalogue, message("The map is being made…")));
  if (view.scene->parties.empty()) return ui::muted(say(view.catalogue, message("No party gets through this filter.")));
  draw_map(view, state, requests);
}

}  // namespace samenhang

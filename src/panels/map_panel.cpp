#include "panels/map_panel.h"

#include "panels/chooser.h"
#include "panels/map_facts.h"
#include "panels/map_legend.h"
#include "panels/map_toolbar.h"
#include "panels/wording.h"
#include "ui/keys.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace samenhang {
namespace {

constexpr int kCanvasFlags =
    ImGuiWindowFlags_NoNavInputs | ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;
constexpr float kFitMargin_px = 26.0F;
constexpr double kWheelFactor = 1.18;
constexpr double kKeyFactor = 1.3;
constexpr float kArrow_px = 60.0F;
constexpr double kCentred_px = 1.6;  // at least so near when something is centred
constexpr std::size_t kMostNoted = 2000;
constexpr float kFromCorner_px = 10.0F;
constexpr float kMostLegend = 0.2F;           // of the height of the map: of more than that the user decides
constexpr float kLeastForLegend_px = 420.0F;  // the same for a map that is lower

ui::Pixels pixels(ImVec2 v) {
  return {v.x, v.y};
}

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
  if (!state.centre.empty()) centre_on(view, state.centre, camera);
  const bool moved = !state.centre.empty();
  state.fit = false;
  state.centre.clear();
  // A map that shows everything goes on doing so when the window changes its size.
  state.camera = stays_fitted && !moved ? std::nullopt : std::optional(camera);
  return camera;
}

// True if they are others than before.
bool update_names(const View& view, MapState& state, const MapFrame& frame, NameWishes wishes) {
  const bool known = state.named_revision == view.scene_revision && state.named_camera == frame.camera &&
                     state.named_area == frame.area && state.named_wishes == wishes;
  if (known) return false;
  state.names = names_in_sight(frame, wishes);
  state.named_revision = view.scene_revision;
  state.named_camera = frame.camera;
  state.named_area = frame.area;
  state.named_wishes = std::move(wishes);
  return true;
}

void update_pointed_at(MapState& state, const MapFrame& frame, std::optional<Vertex> under, bool renamed) {
  if (!under) return state.pointed_at.reset();
  if (!renamed && state.pointed_at && state.pointed_at->vertex == *under) return;
  state.pointed_at = PointedAt{*under, names_about(frame, state.named_wishes, state.names, *under)};
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

void let_go(const View& view, Requests& requests) {
  if (!view.selected.empty()) requests.select = "";
  if (!view.highlighted.empty()) requests.highlight = std::vector<std::string>{};
}

void take_click(const View& view, std::optional<Vertex> under, Requests& requests) {
  if (!under) return let_go(view, requests);
  requests.select = view.network.members()[*under].id;
}

// By the character, wherever the keyboard has it.
bool typed(unsigned character) {
  const ImVector<ImWchar>& characters = ImGui::GetIO().InputQueueCharacters;
  return characters.contains(static_cast<ImWchar>(character));
}

Camera moved_by_arrows(const Camera& camera) {
  const float step_px = ui::scaled(kArrow_px);
  ui::Pixels by;
  if (ImGui::IsKeyPressed(ui::kKeyLeft)) by.x += step_px;
  if (ImGui::IsKeyPressed(ui::kKeyRight)) by.x -= step_px;
  if (ImGui::IsKeyPressed(ui::kKeyUp)) by.y += step_px;
  if (ImGui::IsKeyPressed(ui::kKeyDown)) by.y -= step_px;
  return panned(camera, by);
}

// The keys of the map hold while nothing is being typed and no list is open; the arrows while the map has the focus.
void take_keys(const View& view, MapState& state, const MapFrame& frame, Requests& requests) {
  const ImGuiIO& io = ImGui::GetIO();
  // Esc has closed an open list before any panel is drawn.
  const bool list_is_open = ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup);
  const bool list_was_open = std::exchange(state.list_was_open, list_is_open);
  if (io.WantTextInput || io.KeyCtrl || list_is_open || list_was_open) return;
  Camera camera = frame.camera;
  if (typed('+') || typed('=')) camera = zoomed(camera, frame.area, frame.area.middle(), kKeyFactor);
  if (typed('-')) camera = zoomed(camera, frame.area, frame.area.middle(), 1.0 / kKeyFactor);
  if (ImGui::IsWindowFocused()) camera = moved_by_arrows(camera);
  if (!(camera == frame.camera)) state.camera = camera;
  if (typed('0')) state.fit = true;
  if (ui::escape_pressed()) let_go(view, requests);
}

// The pointer over the map itself; what lies under it.
std::optional<Vertex> take_pointer(const View& view, MapState& state, const MapFrame& frame, Requests& requests) {
  const ImGuiIO& io = ImGui::GetIO();
  const ui::Pixels pointer = pixels(io.MousePos);
  const bool dragged = io.MouseDragMaxDistanceSqr[0] > io.MouseDragThreshold * io.MouseDragThreshold;
  const bool hovered = ImGui::IsItemHovered();
  const std::optional<Vertex> under = hovered ? member_at(frame, pointer) : std::nullopt;
  if (ImGui::IsItemActive() && dragged) state.camera = panned(frame.camera, pixels(io.MouseDelta));
  if (ImGui::IsItemDeactivated() && !dragged && hovered) take_click(view, under, requests);
  if (under && ImGui::IsMouseDoubleClicked(0)) state.centre = view.network.members()[*under].id;
  if (hovered && io.MouseWheel != 0.0F) {
    state.camera =
        zoomed(frame.camera, frame.area, pointer, std::pow(kWheelFactor, static_cast<double>(io.MouseWheel)));
  }
  return under;
}

std::string lit_words(const View& view) {
  return counted(view.catalogue, messages("{count} party lit", "{count} parties lit"),
                 static_cast<long>(view.highlighted.size())) +
         "  ×";
}

// The parts of the area of the map.
struct Places {
  ui::Rectangle area;           // all of it
  ui::Rectangle free;           // what is not covered by what stands along its lower side
  ui::Rectangle legend;         // of no height where it is folded
  ui::Rectangle legend_button;  // of no width where there is no legend
  ui::Rectangle zoom_buttons;
  ui::Rectangle chip;  // of what is lit; of no width where nothing is
};

float button_side() {
  return ImGui::GetFrameHeight() * 1.1F;
}

float zoom_buttons_width(const View& view) {
  return 2.0F * (button_side() + ImGui::GetStyle().ItemSpacing.x) +
         button_width(say(view.catalogue, message("Show all")));
}

std::string legend_title(const View& view, bool open) {
  return (open ? "× " : "") + say(view.catalogue, message("Legend"));
}

// How high the legend stands open.
float legend_height(const ui::Rectangle& area, const MapState& state, const std::vector<LegendRows>& rows) {
  const float away_px = ui::scaled(kFromCorner_px);
  const float map_px = area.high.y - area.low.y;
  const float wanted_px = legend_size(rows, area.high.x - area.low.x - 2.0F * away_px).y;
  // With its button, which stands above it then.
  const bool leaves_room =
      wanted_px + away_px + button_side() <= kMostLegend * map_px && map_px >= ui::scaled(kLeastForLegend_px);
  if (!state.legend_open.value_or(leaves_room)) return 0.0F;
  // Its own button, and that of what is lit, stay above it.
  const float most_px = map_px - 2.0F * (button_side() + away_px) - 2.0F * away_px;
  return std::clamp(wanted_px, 0.0F, std::max(most_px, 0.0F));
}

Places places_in(const View& view, const ui::Rectangle& area, const MapState& state,
                 const std::vector<LegendRows>& rows) {
  const float away_px = ui::scaled(kFromCorner_px);
  const ui::Rectangle inner{{area.low.x + away_px, area.low.y + away_px},
                            {area.high.x - away_px, area.high.y - away_px}};
  Places places{area, area, inner, {}, {}, {}};
  const float height_px = legend_height(area, state, rows);
  places.legend.low.y = inner.high.y - height_px;
  const float low_px = places.legend.low.y - (height_px > 0.0F ? away_px : 0.0F);
  const float high_px = low_px - button_side();
  places.zoom_buttons = {{inner.high.x - zoom_buttons_width(view), high_px}, {inner.high.x, low_px}};
  const float title_px = rows.empty() ? 0.0F : button_width(legend_title(view, height_px > 0.0F));
  places.legend_button = {{inner.low.x, high_px}, {inner.low.x + title_px, low_px}};
  const float chip_px = view.highlighted.empty() ? 0.0F : button_width(lit_words(view));
  places.chip = {inner.low, {inner.low.x + chip_px, inner.low.y + ImGui::GetFrameHeight()}};
  // A small map is better drawn large, and partly covered.
  if (high_px - area.low.y > 0.6F * (area.high.y - area.low.y)) places.free.high.y = high_px;
  return places;
}

std::vector<Box> covered_in(const Places& places) {
  std::vector<Box> covered;
  for (const ui::Rectangle& place : {places.legend, places.legend_button, places.zoom_buttons, places.chip}) {
    if (place.high.x <= place.low.x || place.high.y <= place.low.y) continue;
    covered.push_back({{double{place.low.x}, double{place.low.y}}, {double{place.high.x}, double{place.high.y}}});
  }
  return covered;
}

void draw_zoom_buttons(const View& view, MapState& state, const MapFrame& frame, const ui::Rectangle& place) {
  const float side_px = button_side();
  ImGui::SetCursorScreenPos({place.low.x, place.low.y});
  const ui::StyleVar edge(ImGuiStyleVar_FrameBorderSize, 1.0F);
  if (ui::button("+", ui::ButtonStyle::plain, {side_px, side_px})) {
    state.camera = zoomed(frame.camera, frame.area, frame.area.middle(), kKeyFactor);
  }
  ui::tip(say(view.catalogue, message("Zoom in (key +)")));
  ImGui::SameLine();
  if (ui::button("−", ui::ButtonStyle::plain, {side_px, side_px})) {
    state.camera = zoomed(frame.camera, frame.area, frame.area.middle(), 1.0 / kKeyFactor);
  }
  ui::tip(say(view.catalogue, message("Zoom out (key -)")));
  ImGui::SameLine();
  if (ui::button(say(view.catalogue, message("Show all")), ui::ButtonStyle::plain, {0.0F, side_px})) state.fit = true;
  ui::tip(say(view.catalogue, message("The whole map in the window (key 0)")));
}

void draw_highlight_chip(const View& view, const ui::Rectangle& place, Requests& requests) {
  if (view.highlighted.empty()) return;
  ImGui::SetCursorScreenPos({place.low.x, place.low.y});
  if (ui::button(lit_words(view), ui::ButtonStyle::main)) requests.highlight = std::vector<std::string>{};
  ui::tip(say(view.catalogue, message("Light everything again (Esc)")));
}

// The button that folds the legend, and the legend below it.
void draw_legend(const View& view, MapState& state, const std::vector<LegendRows>& rows, const Places& places,
                 Requests& requests) {
  if (rows.empty()) return;
  const bool open = places.legend.high.y > places.legend.low.y;
  ImGui::SetCursorScreenPos({places.legend_button.low.x, places.legend_button.low.y});
  {
    const ui::StyleVar edge(ImGuiStyleVar_FrameBorderSize, 1.0F);
    if (ui::button(legend_title(view, open), ui::ButtonStyle::plain, {0.0F, button_side()})) state.legend_open = !open;
  }
  if (open) draw_map_legend(view, rows, places.legend, requests);
}

void paint(const View& view, MapState& state, const MapFrame& frame, std::optional<Vertex> under, NameWishes wishes) {
  const bool renamed = update_names(view, state, frame, std::move(wishes));
  update_pointed_at(state, frame, under, renamed);
  const ui::Clip clip(frame.area);
  paint_map(frame, state.names, state.pointed_at ? &*state.pointed_at : nullptr);
  const auto selected = view.network.find(view.selected);
  if (selected && *selected < view.scene->parties.size()) paint_selection(frame, *selected);
}

void draw_map(const View& view, MapState& state, Requests& requests) {
  const ImVec2 low = ImGui::GetCursorScreenPos();
  const ImVec2 size = ImGui::GetContentRegionAvail();
  if (size.x < 8.0F || size.y < 8.0F) return;
  const ui::Rectangle area{pixels(low), {low.x + size.x, low.y + size.y}};
  const std::vector<LegendRows> rows = legend_rows(view);
  const Places places = places_in(view, area, state, rows);
  const Camera camera = settled_camera(view, state, fitted_camera(view, area, places.free));
  const MapFrame frame{*view.scene, camera, area};
  ImGui::InvisibleButton("map", size);
  ImGui::SetItemAllowOverlap();
  const std::optional<Vertex> under = take_pointer(view, state, frame, requests);
  take_keys(view, state, frame, requests);
  paint(view, state, frame, under,
        {.text_px = static_cast<double>(ui::surface().font(ui::FontRole::small)->FontSize),
         .selected = view.network.find(view.selected),
         .covered = covered_in(places)});
  note_marks(view, frame);
  if (under) draw_tooltip(view, *under);
  draw_legend(view, state, rows, places, requests);
  draw_zoom_buttons(view, state, frame, places.zoom_buttons);
  draw_highlight_chip(view, places.chip, requests);
}

// The scene may be a frame behind the network.
bool can_draw(const View& view) {
  return view.scene != nullptr && view.scene->parties.size() == view.network.vertex_count();
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
  if (!canvas) return;
  if (!can_draw(view)) return ui::muted(say(view.catalogue, message("The map is being made…")));
  if (view.scene->parties.empty()) return ui::muted(say(view.catalogue, message("No party gets through this filter.")));
  draw_map(view, state, requests);
}

}  // namespace samenhang

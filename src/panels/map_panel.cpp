#include "panels/map_panel.h"

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

namespace samenhang {
namespace {

constexpr float kFitMargin_px = 26.0F;
constexpr double kWheelFactor = 1.18;
constexpr double kKeyFactor = 1.3;
constexpr float kArrow_px = 60.0F;
constexpr double kCentred_px = 1.6;  // at least so near when something is centred
constexpr std::size_t kMostNoted = 2000;
constexpr float kFromCorner_px = 10.0F;
constexpr float kMostLegend = 0.45F;  // of the height of the map

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

const std::vector<ScreenLabel>& labels_of(const View& view, MapState& state, const MapFrame& frame) {
  const bool known = state.labelled_revision == view.scene_revision && state.labelled_camera == frame.camera &&
                     state.labelled_area == frame.area && state.labelled_selected == view.selected;
  if (known) return state.labels;
  state.labelled_revision = view.scene_revision;
  state.labelled_camera = frame.camera;
  state.labelled_area = frame.area;
  state.labelled_selected = view.selected;
  const double text_px = static_cast<double>(ui::surface().font(ui::FontRole::small)->FontSize);
  state.labels = labels_in_sight(frame, text_px, view.network.find(view.selected));
  return state.labels;
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
  if (io.WantTextInput || io.KeyCtrl || ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup)) return;
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

// At the right side, above `low_px`.
void draw_zoom_buttons(const View& view, MapState& state, const MapFrame& frame, float low_px) {
  const float side_px = ImGui::GetFrameHeight() * 1.1F;
  const std::string all = say(view.catalogue, message("Show all"));
  const float away_px = ui::scaled(kFromCorner_px);
  const float gap_px = ImGui::GetStyle().ItemSpacing.x;
  const float width_px = 2.0F * (side_px + gap_px) + ui::text_width(all) + 2.0F * ImGui::GetStyle().FramePadding.x;
  ImGui::SetCursorScreenPos({frame.area.high.x - away_px - width_px,
                             low_px - side_px - (low_px < frame.area.high.y - away_px ? away_px : 0.0F)});
  const ui::StyleVar edge(ImGuiStyleVar_FrameBorderSize, 1.0F);
  if (ui::button("+", ui::ButtonStyle::plain, {side_px, side_px}))
    state.camera = zoomed(frame.camera, frame.area, frame.area.middle(), kKeyFactor);
  ui::tip(say(view.catalogue, message("Zoom in (key +)")));
  ImGui::SameLine();
  if (ui::button("−", ui::ButtonStyle::plain, {side_px, side_px}))
    state.camera = zoomed(frame.camera, frame.area, frame.area.middle(), 1.0 / kKeyFactor);
  ui::tip(say(view.catalogue, message("Zoom out (key -)")));
  ImGui::SameLine();
  if (ui::button(all, ui::ButtonStyle::plain, {0.0F, side_px})) state.fit = true;
  ui::tip(say(view.catalogue, message("The whole map in the window (key 0)")));
}

void draw_highlight_chip(const View& view, const ui::Rectangle& area, Requests& requests) {
  if (view.highlighted.empty()) return;
  const std::string words = counted(view.catalogue, messages("{count} party lit", "{count} parties lit"),
                                    static_cast<long>(view.highlighted.size())) +
                            "  ×";
  const float away_px = ui::scaled(kFromCorner_px);
  ImGui::SetCursorScreenPos({area.low.x + away_px, area.low.y + away_px});
  if (ui::button(words, ui::ButtonStyle::main)) requests.highlight = std::vector<std::string>{};
  ui::tip(say(view.catalogue, message("Light everything again (Esc)")));
}

// The parts of the area of the map.
struct Places {
  ui::Rectangle area;    // all of it
  ui::Rectangle free;    // above the legend, where that is open and leaves enough
  ui::Rectangle legend;  // of no height where it is folded
};

Places places_in(const ui::Rectangle& area, const MapState& state, const std::vector<LegendRow>& rows) {
  const float away_px = ui::scaled(kFromCorner_px);
  Places places{
      area, area, {{area.low.x + away_px, area.low.y + away_px}, {area.high.x - away_px, area.high.y - away_px}}};
  const float most_px = places.legend.high.y - places.legend.low.y - 1.1F * ImGui::GetFrameHeight() - away_px;
  const float wanted_px = legend_size(rows, places.legend.high.x - places.legend.low.x).y;
  const bool leaves_room = wanted_px + away_px < kMostLegend * (area.high.y - area.low.y);
  const float height_px =
      state.legend_open.value_or(leaves_room) ? std::clamp(wanted_px, 0.0F, std::max(most_px, 0.0F)) : 0.0F;
  places.legend.low.y = places.legend.high.y - height_px;
  if (height_px > 0.0F && leaves_room) places.free.high.y = places.legend.low.y;
  return places;
}

// The button that folds the legend, and the legend below it.
void draw_legend(const View& view, MapState& state, const std::vector<LegendRow>& rows, const Places& places,
                 Requests& requests) {
  if (rows.empty()) return;
  const bool open = places.legend.high.y > places.legend.low.y;
  const std::string title = (open ? "× " : "") + say(view.catalogue, message("Legend"));
  const float side_px = ImGui::GetFrameHeight() * 1.1F;
  const float away_px = open ? ui::scaled(kFromCorner_px) : 0.0F;
  ImGui::SetCursorScreenPos({places.legend.low.x, places.legend.low.y - away_px - side_px});
  {
    const ui::StyleVar edge(ImGuiStyleVar_FrameBorderSize, 1.0F);
    if (ui::button(title, ui::ButtonStyle::plain, {0.0F, side_px})) state.legend_open = !open;
  }
  if (open) draw_map_legend(view, rows, places.legend, requests);
}

void draw_map(const View& view, MapState& state, Requests& requests) {
  const ImVec2 low = ImGui::GetCursorScreenPos();
  const ImVec2 size = ImGui::GetContentRegionAvail();
  if (size.x < 8.0F || size.y < 8.0F) return;
  const ui::Rectangle area{pixels(low), {low.x + size.x, low.y + size.y}};
  const std::vector<LegendRow> rows = legend_rows(view);
  const Places places = places_in(area, state, rows);
  const Camera camera = settled_camera(view, state, fitted_camera(view, area, places.free));
  const MapFrame frame{*view.scene, camera, area};
  ImGui::InvisibleButton("map", size);
  ImGui::SetItemAllowOverlap();
  const std::optional<Vertex> under = take_pointer(view, state, frame, requests);
  take_keys(view, state, frame, requests);
  {
    const ui::Clip clip(area);
    paint_map(frame, labels_of(view, state, frame), under);
    const auto selected = view.network.find(view.selected);
    if (selected && *selected < view.scene->parties.size()) paint_selection(frame, *selected);
  }
  note_marks(view, frame);
  if (under) draw_tooltip(view, *under);
  draw_legend(view, state, rows, places, requests);
  draw_zoom_buttons(view, state, frame, places.legend.low.y);
  draw_highlight_chip(view, area, requests);
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
  constexpr int kFlags =
      ImGuiWindowFlags_NoNavInputs | ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;
  const ui::Child canvas("canvas", {}, false, kFlags);
  if (!canvas) return;
  if (!can_draw(view)) return ui::muted(say(view.catalogue, message("The map is being made…")));
  if (view.scene->parties.empty()) return ui::muted(say(view.catalogue, message("No party gets through this filter.")));
  draw_map(view, state, requests);
}

}  // namespace samenhang

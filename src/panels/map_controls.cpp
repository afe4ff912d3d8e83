#include "panels/map_controls.h"

#include "panels/chooser.h"
#include "panels/map_legend.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <string>

namespace samenhang {
namespace {

constexpr double kButtonFactor = 1.3;
constexpr float kFromCorner_px = 10.0F;
constexpr float kMostLegend = 0.2F;           // of the height of the map: of more than that the user decides
constexpr float kLeastForLegend_px = 420.0F;  // the same for a map that is lower
constexpr float kGesturesWidth_px = 420.0F;

constexpr std::array kGestures{message("Drag a party: it moves. Drag beside it: the map moves. Wheel: zoom."),
                               message("Hold Ctrl and drag from one party to another: a new tie."),
                               message("Hold Shift and drag over the map: marks the parties in the box."),
                               message("Hold Ctrl or Shift and press a party: marks it too."),
                               message("Right mouse button: all that can be done there."),
                               message("Delete: removes what is chosen. You can undo it.")};

std::string lit_words(const View& view) {
  return counted(view.catalogue, messages("{count} party lit", "{count} parties lit"),
                 static_cast<long>(view.highlighted.size())) +
         "  ×";
}

float button_side() {
  return ImGui::GetFrameHeight() * 1.1F;
}

float zoom_buttons_width(const View& view) {
  return 3.0F * (button_side() + ImGui::GetStyle().ItemSpacing.x) +
         button_width(say(view.catalogue, message("Show all")));
}

std::string legend_title(const View& view, bool open) {
  return (open ? "× " : "") + say(view.catalogue, message("Legend"));
}

// How high the legend stands open.
float legend_height(const ui::Rectangle& area, std::optional<bool> legend_open, const std::vector<LegendRows>& rows) {
  const float away_px = ui::scaled(kFromCorner_px);
  const float map_px = area.high.y - area.low.y;
  const float wanted_px = legend_size(rows, area.high.x - area.low.x - 2.0F * away_px).y;
  // With its button, which stands above it then.
  const bool leaves_room =
      wanted_px + away_px + button_side() <= kMostLegend * map_px && map_px >= ui::scaled(kLeastForLegend_px);
  if (!legend_open.value_or(leaves_room)) return 0.0F;
  // Its own button, and that of what is lit, stay above it.
  const float most_px = map_px - 2.0F * (button_side() + away_px) - 2.0F * away_px;
  return std::clamp(wanted_px, 0.0F, std::max(most_px, 0.0F));
}

void draw_gestures(const Catalogue& catalogue) {
  const ui::Tooltip tooltip;
  const ui::WrappedText wrap(ui::scaled(kGesturesWidth_px));
  for (const Message& gesture : kGestures) {
    ImGui::Bullet();
    ui::text(say(catalogue, gesture));
  }
}

void draw_zoom_buttons(const View& view, const ui::Rectangle& place, MapPresses& presses) {
  const float side_px = button_side();
  ImGui::SetCursorScreenPos({place.low.x, place.low.y});
  const ui::StyleVar edge(ImGuiStyleVar_FrameBorderSize, 1.0F);
  if (ui::button("+", ui::ButtonStyle::plain, {side_px, side_px})) presses.zoom = kButtonFactor;
  ui::tip(say(view.catalogue, message("Zoom in (key +)")));
  ImGui::SameLine();
  if (ui::button("−", ui::ButtonStyle::plain, {side_px, side_px})) presses.zoom = 1.0 / kButtonFactor;
  ui::tip(say(view.catalogue, message("Zoom out (key -)")));
  ImGui::SameLine();
  if (ui::button(say(view.catalogue, message("Show all")), ui::ButtonStyle::plain, {0.0F, side_px})) presses.fit = true;
  ui::tip(say(view.catalogue, message("The whole map in the window (key 0)")));
  ImGui::SameLine();
  ui::button("?", ui::ButtonStyle::plain, {side_px, side_px});
  if (ImGui::IsItemHovered()) draw_gestures(view.catalogue);
}

void draw_highlight_chip(const View& view, const ui::Rectangle& place, Requests& requests) {
  if (view.highlighted.empty()) return;
  ImGui::SetCursorScreenPos({place.low.x, place.low.y});
  if (ui::button(lit_words(view), ui::ButtonStyle::main)) requests.highlight = std::vector<std::string>{};
  ui::tip(say(view.catalogue, message("Light everything again (Esc)")));
}

// The button that folds the legend, and the legend below it. True when the button was pressed.
bool draw_legend(const View& view, const std::vector<LegendRows>& rows, const MapAreas& places, Requests& requests) {
  if (rows.empty()) return false;
  const bool open = places.legend.high.y > places.legend.low.y;
  ImGui::SetCursorScreenPos({places.legend_button.low.x, places.legend_button.low.y});
  bool pressed = false;
  {
    const ui::StyleVar edge(ImGuiStyleVar_FrameBorderSize, 1.0F);
    pressed = ui::button(legend_title(view, open), ui::ButtonStyle::plain, {0.0F, button_side()});
  }
  if (open) draw_map_legend(view, rows, places.legend, requests);
  return pressed;
}

}  // namespace

MapAreas places_in(const View& view, const ui::Rectangle& area, std::optional<bool> legend_open,
                   const std::vector<LegendRows>& rows) {
  const float away_px = ui::scaled(kFromCorner_px);
  const ui::Rectangle inner{{area.low.x + away_px, area.low.y + away_px},
                            {area.high.x - away_px, area.high.y - away_px}};
  MapAreas places{area, area, inner, {}, {}, {}};
  const float height_px = legend_height(area, legend_open, rows);
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

std::vector<Box> covered_in(const MapAreas& places) {
  std::vector<Box> covered;
  for (const ui::Rectangle& place : {places.legend, places.legend_button, places.zoom_buttons, places.chip}) {
    if (place.high.x <= place.low.x || place.high.y <= place.low.y) continue;
    covered.push_back({{double{place.low.x}, double{place.low.y}}, {double{place.high.x}, double{place.high.y}}});
  }
  return covered;
}

MapPresses draw_map_controls(const View& view, const std::vector<LegendRows>& rows, const MapAreas& places,
                             Requests& requests) {
  MapPresses presses;
  presses.legend = draw_legend(view, rows, places, requests);
  draw_zoom_buttons(view, places.zoom_buttons, presses);
  draw_highlight_chip(view, places.chip, requests);
  return presses;
}

}  // namespace samenhang

#pragma once

#include "panels/map_canvas.h"
#include "panels/requests.h"
#include "panels/view.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace samenhang {

// What the map remembers from frame to frame.
struct MapState {
  std::optional<Camera> camera;     // none: all of the map is to be shown
  std::optional<bool> legend_open;  // none: where it leaves the map enough room
  bool fit = false;                 // asked from elsewhere, carried out in the next frame
  std::string centre;               // a member's id, likewise; empty: none

  // The names on screen, kept for as long as scene, camera and area stay what they were.
  std::uint64_t labelled_revision = 0;
  Camera labelled_camera;
  ui::Rectangle labelled_area;
  std::string labelled_selected;
  std::vector<ScreenLabel> labels;
};

/// The map with its title, choices and legend, in what is left of the current window.
///
/// Pan by dragging, zoom with the wheel, + and -, 0 shows all, the arrows move; a click selects and a double click
/// centres as well; Esc lets go of what is selected and highlighted.
void draw_map_panel(const View& view, MapState& state, Requests& requests);

}  // namespace samenhang

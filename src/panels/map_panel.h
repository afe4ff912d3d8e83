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

  bool list_was_open = false;  // a drop-down list, at the end of the frame before

  // The names on screen, kept for as long as scene, camera, area and wishes stay what they were.
  std::uint64_t named_revision = 0;
  Camera named_camera;
  ui::Rectangle named_area;
  NameWishes named_wishes;
  MapNames names;
  std::optional<PointedAt> pointed_at;
};

/// The map with its title, choices and legend, in what is left of the current window.
///
/// Pan by dragging, zoom with the wheel, + and -, 0 shows all, the arrows move; a click selects and a double click
/// centres as well; Esc lets go of what is selected and highlighted.
void draw_map_panel(const View& view, MapState& state, Requests& requests);

}  // namespace samenhang

#pragma once

#include "panels/legend_rows.h"
#include "panels/map_camera.h"
#include "panels/requests.h"
#include "panels/view.h"
#include "ui/shapes.h"

#include <optional>
#include <vector>

namespace samenhang {

// The parts of the area of the map.
struct MapAreas {
  ui::Rectangle area;           // all of it
  ui::Rectangle free;           // what is not covered by what stands along its lower side
  ui::Rectangle legend;         // of no height where it is folded
  ui::Rectangle legend_button;  // of no width where there is no legend
  ui::Rectangle zoom_buttons;
  ui::Rectangle chip;  // of what is lit; of no width where nothing is
};

/// `legend_open`: as the user has it; nothing: where it leaves the map enough room.
MapAreas places_in(const View& view, const ui::Rectangle& area, std::optional<bool> legend_open,
                   const std::vector<LegendRows>& rows);

/// What is covered by what stands over the map.
std::vector<Box> covered_in(const MapAreas& places);

// What was pressed over the map.
struct MapPresses {
  double zoom = 1.0;  // so much nearer
  bool fit = false;
  bool legend = false;  // opens or folds it
};

/// The legend with its button, the buttons to zoom and the chip of what is lit.
MapPresses draw_map_controls(const View& view, const std::vector<LegendRows>& rows, const MapAreas& places,
                             Requests& requests);

}  // namespace samenhang

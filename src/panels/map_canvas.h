#pragma once

#include "panels/map_camera.h"
#include "scene/scene.h"
#include "ui/shapes.h"

#include <optional>
#include <string>
#include <vector>

namespace samenhang {

// The map in one frame: what is drawn, from where, and in which part of the screen.
struct MapFrame {
  const Scene& scene;
  const Camera& camera;
  ui::Rectangle area;
};

// A name as it stands on screen.
struct ScreenLabel {
  Vertex vertex = 0;
  Box box;  // px
  std::vector<std::string> lines;

  bool operator==(const ScreenLabel&) const = default;
};

/// The names that can be read at this zoom: of marks in sight, the largest first, `first` before all. Inter's own
/// widths measure them; `text_px` is the size of the letters.
std::vector<ScreenLabel> labels_in_sight(const MapFrame& frame, double text_px, std::optional<Vertex> first);

/// The member whose mark lies under `pixel`, the uppermost; small marks are a little easier to hit than they look.
std::optional<Vertex> member_at(const MapFrame& frame, ui::Pixels pixel);

/// The place of a mark on screen.
ui::Rectangle place_of(const MapFrame& frame, const Mark& mark);

/// Paints islands, ties, marks and names into the current window. With `about`, that member, its ties and its
/// neighbours stand out and the rest is faded.
void paint_map(const MapFrame& frame, const std::vector<ScreenLabel>& labels, std::optional<Vertex> about);

/// The ring round the selected member.
void paint_selection(const MapFrame& frame, Vertex selected);

}  // namespace samenhang

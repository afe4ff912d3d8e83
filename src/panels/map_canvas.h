#pragma once

#include "panels/map_camera.h"
#include "panels/map_names.h"
#include "ui/shapes.h"

#include <optional>
#include <vector>

namespace samenhang {

/// The member whose mark lies under `pixel`, the uppermost; small marks are a little easier to hit than they look.
std::optional<Vertex> member_at(const MapFrame& frame, ui::Pixels pixel);

/// The place of a mark on screen.
ui::Rectangle place_of(const MapFrame& frame, const Mark& mark);

// Who is pointed at, and the names of that member and its neighbours.
struct PointedAt {
  Vertex vertex = 0;
  std::vector<ScreenLabel> labels;
};

/// Paints islands, ties, marks and names into the current window. With `pointed_at`, that member, its ties and its
/// neighbours stand out and the rest is faded; null: nobody does.
void paint_map(const MapFrame& frame, const MapNames& names, const PointedAt* pointed_at);

/// The ring round the selected member.
void paint_selection(const MapFrame& frame, Vertex selected);

}  // namespace samenhang

#pragma once

#include "panels/map_camera.h"

#include <optional>
#include <vector>

namespace samenhang {

// What stands over the map and changes more often than it: painted anew in every frame.

/// The sign of those that have a place of their own.
void paint_pins(const MapFrame& frame, const std::vector<Vertex>& pinned);

/// The ring round a selected or marked member, where it stands `by` farther than the scene has it.
void paint_ring(const MapFrame& frame, Vertex member, Point by);

/// The box that selects, between two of its corners.
void paint_box(const MapFrame& frame, Point corner, Point opposite);

/// A tie in the making, from a member to a place.
void paint_rubber_line(const MapFrame& frame, Vertex from, Point to);

}  // namespace samenhang

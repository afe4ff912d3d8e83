#pragma once

#include "panels/map_camera.h"
#include "ui/shapes.h"

namespace samenhang {

/// Where a frame is drawn.
ImDrawList& drawing_of(const MapFrame& frame);

// The shapes of a scene, painted into the current window with as little as the eye needs at
// their size on screen: on machines without a graphics card every edge costs.

void stroke_area(const MapFrame& frame, const Area& area);
void stroke_mark(const MapFrame& frame, const Mark& mark);

/// `coarse`: a straight line one pixel wide, where there are too many to follow one of them.
void stroke_line(const MapFrame& frame, const Line& line, bool coarse);

}  // namespace samenhang

#pragma once

#include "panels/map_state.h"
#include "panels/view.h"

#include <optional>

namespace samenhang {

// The map in this frame, and what it is painted by.
struct MapMoment {
  const MapFrame& frame;
  std::optional<Vertex> under;  // the member that is pointed at
  const NameWishes& wishes;
};

/// Paints the map: from a picture that is kept, where there is one, and over it what is pointed at, selected, marked,
/// moved and pinned. While the camera moves the picture moves along; once it rests a new one is painted. False while
/// that is not finished, so that another frame must follow.
bool paint_frame(const View& view, MapState& state, const MapMoment& moment);

/// Paints the map as it was last, alone: while there is a new network that it does not show yet.
void paint_before(const View& view, const MapState& state, const MapFrame& frame);

}  // namespace samenhang

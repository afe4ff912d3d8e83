#pragma once

#include "layouts/layout.h"

#include <span>

namespace samenhang {

// The room a party needs on the map: a disc of about 24 units and a label of two lines under it.
constexpr double kCellWidth = 81.0;
constexpr double kCellHeight = 54.0;

/// `positions`, enlarged evenly until half of the members have their nearest neighbour at least a cell's height
/// away; never made smaller. Positions that coincide are drawn apart. Empty where one is not finite.
Positions at_readable_distances(Positions positions);

/// `positions` moved so that the middle of their bounding box is the origin.
Positions centred(Positions positions);

/// Places the members of `loose` in rows under the others, as wide as those.
Positions with_rows_below(Positions positions, std::span<const Vertex> loose);

}  // namespace samenhang

#pragma once

#include "scene/islands.h"
#include "scene/map_plan.h"

#include <vector>

namespace samenhang {

// A map, drawn.
struct DrawnMap {
  std::vector<PartyShape> parties;
  std::vector<TieShape> ties;
  std::vector<DrawnIsland> islands;
  Box extent;  // of everything above
};

/// The map as the plan says.
DrawnMap drawn(const MapPlan& plan);

/// The map in `room` on a sheet of scale `unit` (1 is A4). The places are stretched to the room, across and
/// down by at most a half apart; marks, lines and texts follow as far as they stay legible. `plan` is left as the
/// map was drawn.
DrawnMap fitted(MapPlan& plan, const Box& room, double unit);

}  // namespace samenhang

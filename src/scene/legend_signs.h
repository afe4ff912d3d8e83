#pragma once

#include "scene/map_plan.h"

#include <vector>

namespace samenhang {

/// What the signs in view mean, and no others: colours, shapes, kinds of lines, thickness and size, in this order.
/// The samples are as large as on the map where its texts have the scale `unit` (1 on A4).
std::vector<LegendGroup> legend_of(const MapPlan& plan, const std::vector<PartyShape>& parties,
                                   const std::vector<TieShape>& ties, double unit);

}  // namespace samenhang

#pragma once

#include "layouts/island_plan.h"
#include "layouts/layout_task.h"

#include <cstddef>
#include <vector>

namespace samenhang {

/// Where in its island each member stands: `island_of` each member, and where the islands are. Members stand
/// near those they are tied to.
Positions seated(const LayoutTask& task, const std::vector<std::size_t>& island_of,
                 const std::vector<PlacedIsland>& islands);

}  // namespace samenhang

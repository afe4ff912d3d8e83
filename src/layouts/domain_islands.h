#pragma once

#include "layouts/layout.h"
#include "layouts/layout_task.h"

#include <vector>

namespace samenhang {

/// Each domain an island of its own.
///
/// Reads   the group of each member (the order of the domains) and who is tied to whom.
/// Places  the members of a group together, on a staggered grid whose cells have room for a label. Islands with
///         many ties between them are near each other, do not overlap, and together are about 3 wide by 2 high.
///         Inside an island a member stands on the side of those it is tied to. Members without a group are an
///         island too; initiatives are a group of their own.
/// Seed    none: everything is tried in a fixed order.
/// Cost    about members × 40 × ties a member for each of a few rounds, and islands³ for the islands.
/// Source  own
Positions domain_islands(const LayoutTask& task);

// What an island takes up: its marks, their labels, and its name above them.
struct Island {
  Domain domain;  // empty: the parties that stand in no domain
  Point low;      // left, top
  Point high;     // right, bottom
};

/// The islands of a map: for each domain that has members the box round them, in the order in which the domains
/// are first met; last that of the parties without a domain. None where no party has a domain. Initiatives
/// stand in no island.
std::vector<Island> islands_of(const Network& network, const Positions& positions);

}  // namespace samenhang

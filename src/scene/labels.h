#pragma once

#include "scene/islands.h"
#include "scene/map_plan.h"

#include <vector>

namespace samenhang {

/// Writes the names of the parties beside their marks: below, above, right, left or at a corner, on up to three
/// lines, where they overlap no mark, no other name and no name of an island, and rather where they leave ties
/// free and stay on their own island.
/// Order   larger marks choose first, then by id; on a map of some hundreds who found no room gets another chance.
///         What finds no room after all stays without a label (`labelled`).
void place_labels(const MapPlan& plan, const std::vector<DrawnIsland>& islands, const std::vector<TieShape>& ties,
                  std::vector<PartyShape>& parties);

/// How many parties have no label.
std::size_t count_unlabelled(const std::vector<PartyShape>& parties);

}  // namespace samenhang

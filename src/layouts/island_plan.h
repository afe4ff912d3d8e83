#pragma once

#include "layouts/layout.h"

#include <cstddef>
#include <vector>

namespace samenhang {

// Room round the marks of an island: for half a label at both sides, the island's name above, labels below.
constexpr double kIslandSide = 58.0;
constexpr double kIslandTop = 36.0;
constexpr double kIslandBottom = 40.0;

// One way to give an island's members their cells.
struct IslandShape {
  std::size_t columns = 1;
  std::size_t rows = 1;
  double width = 0.0;
  double height = 0.0;
};

/// The shapes worth trying for an island of `members` (>= 1), the squarest in cells first.
std::vector<IslandShape> island_shapes(std::size_t members);

struct PlacedIsland {
  IslandShape shape;
  Point low;  // left, top
};

// How many ties run between two islands, one row an island.
using TiesBetween = std::vector<std::vector<double>>;

// From this many islands on trying all places takes too long: they then come in rows, in their order.
constexpr std::size_t kMostPlannedIslands = 30;

/// Where each island comes: none overlap, those with many ties between them near each other, the whole about
/// 3 wide by 2 high without large holes. With more than kMostPlannedIslands `ties` may be empty.
std::vector<PlacedIsland> island_plan(const std::vector<std::size_t>& sizes, const TiesBetween& ties);

}  // namespace samenhang

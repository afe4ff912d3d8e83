#pragma once

#include "network/network.h"

#include <cstdint>
#include <vector>

namespace samenhang {

// What would fall off a network.
struct Fragility {
  std::vector<std::uint32_t> separated;     // by member: of its component, outside the largest piece left without it
  std::vector<std::uint32_t> smaller_side;  // by tie: of a bridge, the members on its smaller side; else 0
};

/// For every member and tie at once, where pieces_without and side_size (groups/components.h) tell it for one.
///
/// Cost    O(n + m).
/// Source  Hopcroft & Tarjan 1973.
Fragility fragility_of(const Network& network);

}  // namespace samenhang

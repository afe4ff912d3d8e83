#pragma once

#include "network/network.h"

#include <cstdint>
#include <vector>

namespace samenhang {

/// Connected components, numbered from 1 by size, largest first; of equals the one with the smallest member id
/// (by code point) first.
///
/// Reads   ties. Small n: no members, no components. A member without ties is a component of its own.
/// Cost    O(n + m).
std::vector<std::uint32_t> components_of(const Network& network);

/// The core number (k-core index) of each member.
///
/// Cost    O(n + m).  Source  Seidman 1983; Batagelj & Zaveršnik 2003.
std::vector<std::uint32_t> core_numbers(const Network& network);

// What falls apart where one member or one tie is taken away.
struct CutVertices {
  std::vector<Vertex> members;    // articulation points of every component, ascending
  std::vector<TieIndex> bridges;  // ties that alone join two parts, ascending
};

/// Articulation points and bridges of every component.
///
/// Cost    O(n + m).  Source  Hopcroft & Tarjan 1973.
CutVertices cut_vertices(const Network& network);

/// The sizes of the pieces that the rest of v's component falls into without `v`, largest first.
std::vector<std::uint32_t> pieces_without(const Network& network, Vertex v);

/// How many members stand on the `from` side of a bridge (without it).
std::uint32_t side_size(const Network& network, TieIndex bridge);

}  // namespace samenhang

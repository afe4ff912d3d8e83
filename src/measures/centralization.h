#pragma once

#include "measures/measure.h"

namespace samenhang {

/// Degree centralization: how far the ties of a network gather around one member. The sum of the gaps to
/// the largest degree, divided by its largest possible value, (n-1)(n-2).
///
/// Reads       ties; not their weight.
/// Range       0 (all alike) .. 1 (a star).
/// Small n     undefined for n < 3.
/// Unreached   plays no part.
/// Cost        O(n).
/// Source      Freeman, Social Networks 1 (1979).
double degree_centralization(const Network& network);

/// Betweenness centralization: how far the shortest paths of a network run through one member. The sum of the
/// gaps to the largest normalised betweenness, divided by n-1.
///
/// Reads       ties, each of length 1; not their weight.
/// Range       0 (all alike) .. 1 (a star).
/// Small n     undefined for n < 3.
/// Unreached   a pair with no path between its two adds nothing.
/// Cost        O(n m).
/// Source      Freeman, Social Networks 1 (1979).
double betweenness_centralization(const Network& network);

}  // namespace samenhang

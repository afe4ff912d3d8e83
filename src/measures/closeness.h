#pragma once

#include "measures/measure.h"

namespace samenhang {

/// Closeness after Wasserman and Faust: how near a member is to those it reaches, times the share
/// of the others that it reaches: (r / (n-1)) (r / sum of distances), r = members reached.
///
/// Reads       ties, each of length 1; not their weight.
/// Range       0 .. 1; 1 for who is tied to all others.
/// Small n     0 for a member that is alone.
/// Unreached   lowers the share, and adds no distance; who reaches nobody scores 0.
/// Cost        O(n (n + m)).
/// Source      Wasserman & Faust, Social Network Analysis (1994), 5.2.
Scores closeness(const Network& network);

/// Harmonic closeness: the mean of 1 / distance to the others.
///
/// Reads       ties, each of length 1; not their weight.
/// Range       0 .. 1; 1 for who is tied to all others.
/// Small n     0 for a member that is alone.
/// Unreached   adds 0.
/// Cost        O(n (n + m)).
/// Source      Rochat, Closeness centrality extended to unconnected graphs (2009).
Scores harmonic(const Network& network);

}  // namespace samenhang

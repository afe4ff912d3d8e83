#pragma once

#include "measures/measure.h"

namespace samenhang {

/// PageRank: how often one comes by a member who walks along ties at random and, with a chance of 0.15 at each
/// step, starts anew anywhere.
///
/// Reads       ties; not their weight.
/// Range       0 .. 1; all together 1.
/// Small n     1 for a member that is alone.
/// Unreached   the rank of members without ties is spread evenly over all.
/// Cost        O(n + m) a step, fewer than 200 steps to 1e-12.
/// Source      Brin & Page, Computer Networks 30 (1998).
Scores pagerank(const Network& network);

}  // namespace samenhang

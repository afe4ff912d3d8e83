#pragma once

#include "measures/measure.h"

#include <cstdint>
#include <vector>

namespace samenhang {

/// How many pairs of neighbours of a member are tied to each other.
///
/// Cost  O(sum over ties of the smaller degree): about O(m sqrt m).
std::vector<std::uint64_t> triangles(const Network& network);

/// Local clustering: the share of the pairs of a member's neighbours that are tied to each other.
///
/// Reads       ties; not their weight.
/// Range       0 .. 1; 0 for a member with fewer than two ties.
/// Small n     0 for n < 3.
/// Unreached   plays no part.
/// Cost        as triangles().
/// Source      Watts & Strogatz, Nature 393 (1998).
Scores clustering(const Network& network);

/// Transitivity: the share of all open or closed two-step paths of the network that are closed.
///
/// Reads       ties; not their weight.
/// Range       0 .. 1.
/// Small n     undefined where no member has two ties.
/// Unreached   plays no part.
/// Cost        as triangles().
/// Source      Newman, SIAM Review 45 (2003).
double transitivity(const Network& network);

/// The mean of clustering() over all members.
///
/// Reads       ties; not their weight.
/// Range       0 .. 1; members with fewer than two ties count as 0.
/// Small n     undefined for n = 0.
/// Unreached   plays no part.
/// Cost        as triangles().
/// Source      Watts & Strogatz, Nature 393 (1998).
double mean_clustering(const Network& network);

}  // namespace samenhang

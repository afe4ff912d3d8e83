#pragma once

#include "measures/measure.h"

namespace samenhang {

/// Core number: the largest k for which the member belongs to a group in which each has k ties or more.
///
/// Reads       ties; not their weight.
/// Range       0 .. n-1.
/// Small n     0 for a member without ties.
/// Unreached   plays no part.
/// Cost        O(n + m).
/// Source      Seidman, Social Networks 5 (1983); Batagelj & Zaveršnik (2003).
Scores core_number(const Network& network);

/// Whether a member is a cut vertex: without it, its component falls apart.
///
/// Reads       ties; not their weight.
/// Range       1 yes, 0 no.
/// Small n     0 for n < 3.
/// Unreached   plays no part: each component by itself.
/// Cost        O(n + m).
/// Source      Hopcroft & Tarjan, CACM 16 (1973).
Scores cut_vertex(const Network& network);

/// The number of the member's component: 1 for the largest; of equals the one with the smallest id first.
///
/// Reads       ties; not their weight.
/// Range       1 .. number of components.
/// Small n     1 for a member that is alone.
/// Unreached   who does not reach another has another number.
/// Cost        O(n + m).
/// Source      Newman, SIAM Review 45 (2003).
Scores component(const Network& network);

/// Whether a tie is a bridge: without it, its component falls apart.
///
/// Reads       ties; not their weight.
/// Range       1 yes, 0 no.
/// Small n     1 for the only tie of two members.
/// Unreached   plays no part.
/// Cost        O(n + m).
/// Source      Hopcroft & Tarjan, CACM 16 (1973).
Scores bridge(const Network& network);

}  // namespace samenhang

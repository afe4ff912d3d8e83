#pragma once

#include "measures/measure.h"

namespace samenhang {

/// Eigenvector centrality: who is tied to members that themselves score high. The principal eigenvector
/// of the whole network's adjacency matrix, its largest entry 1.
///
/// Reads       ties; not their weight.
/// Range       0 .. 1.
/// Small n     1 for everyone where there are no ties.
/// Unreached   members outside the component with the largest eigenvalue score 0; where components
///             share that eigenvalue (to 1e-9) each takes part by the degrees of its members.
/// Cost        O(m) a step; tens to thousands of steps to 1e-13. Undefined for all where some 4e9 visits of
///             ties do not settle it (a chain of thousands).
/// Source      Bonacich, American Journal of Sociology 92 (1987).
Scores eigenvector(const Network& network);

}  // namespace samenhang

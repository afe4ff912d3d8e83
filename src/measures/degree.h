#pragma once

#include "measures/measure.h"

namespace samenhang {

/// Degree: how many ties a member has.
///
/// Reads       ties; not their weight.
/// Range       0 .. n-1.
/// Small n     0 for a member that is alone.
/// Unreached   plays no part.
/// Cost        O(n).
/// Source      Freeman, Social Networks 1 (1979).
Scores degree(const Network& network);

/// Strength: the weights of a member's ties together.
///
/// Reads       ties and their weight.
/// Range       0 .. 4 (n-1) for weights of 1 .. 4.
/// Small n     0 for a member that is alone.
/// Unreached   plays no part.
/// Cost        O(n + m).
/// Source      Barrat et al., PNAS 101 (2004).
Scores strength(const Network& network);

/// The weight of each tie.
///
/// Reads       the weight of ties.
/// Range       1 .. 4.
/// Small n     no ties, no scores.
/// Unreached   plays no part.
/// Cost        O(m).
/// Source      the inventory: the largest strength of the pair's relations.
Scores tie_weight(const Network& network);

}  // namespace samenhang

#pragma once

#include "measures/measure.h"

namespace samenhang {

/// Burt's constraint: how much a member's contacts depend on one another, so that it can hardly go
/// around any of them. The sum over the member's neighbours j of (p_ij + sum over q of p_iq p_qj)^2, where
/// p_ij is the share of i's ties that goes to j.
///
/// Reads       ties, each counting 1; not their weight.
/// Range       above 0; 1 for a member with one tie, up to 1.125 in a closed group of three.
/// Small n     undefined for a member without ties.
/// Unreached   plays no part: only neighbours count.
/// Cost        O(sum of squared degrees).
/// Source      Burt, Structural Holes (1992), 2.
Scores constraint(const Network& network);

/// Constraint where p_ij is the share of i's strength that goes to j.
///
/// Reads       ties and their weight.
/// Range       above 0; 1 for a member with one tie, more in small closed groups.
/// Small n     undefined for a member without ties.
/// Unreached   plays no part.
/// Cost        O(sum of squared degrees).
/// Source      Burt, Structural Holes (1992), 2.
Scores constraint_weighted(const Network& network);

/// Effective size: how many contacts a member has, less the mean number of ties that each of them has with
/// the others of them: k - 2t/k, t = ties among its k neighbours.
///
/// Reads       ties; not their weight.
/// Range       1 .. k.
/// Small n     undefined for a member without ties.
/// Unreached   plays no part.
/// Cost        as triangles().
/// Source      Borgatti, Connections 20 (1997).
Scores effective_size(const Network& network);

/// Efficiency: effective_size as a share of the contacts.
///
/// Reads       ties; not their weight.
/// Range       above 0, up to 1.
/// Small n     undefined for a member without ties.
/// Unreached   plays no part.
/// Cost        as triangles().
/// Source      Burt, Structural Holes (1992); computed after Borgatti (1997).
Scores efficiency(const Network& network);

}  // namespace samenhang

#pragma once

#include "measures/measure.h"

namespace samenhang {

/// In how many active initiatives a party takes part, in any role.
///
/// Reads       the inventory: participations in initiatives that are planned or running; no ties.
/// Range       0 .. number of active initiatives.
/// Small n     as for any n.
/// Unreached   plays no part. Undefined for a member that is itself an initiative.
/// Cost        O(rows of the tables).
/// Source      the inventory.
Scores initiatives(const MeasureInput& input);

}  // namespace samenhang

#pragma once

#include "layouts/layout.h"
#include "network/network.h"

namespace samenhang {

/// Places for the members of `to`, until a layout has been made of it.
///
/// Reads   the places of the members of `from`, taken over by id.
/// Places  a member that was not there at the middle of its neighbours that were, a little aside; one without such
///         neighbours in a row below all others. Never two members of the same id at different places.
/// Seed    none: by order alone.  Cost  O(n + m).
Positions carried_over(const Network& from, const Positions& positions, const Network& to);

}  // namespace samenhang

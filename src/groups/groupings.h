#pragma once

#include "groups/grouping.h"

namespace samenhang {

/// One group for each connected component, numbered as components_of does.
Grouping group_by_component(const Network& network, const Inventory& inventory);

/// One group for each core number that a member has, from low to high. Who has no ties is in no group.
Grouping group_by_core(const Network& network, const Inventory& inventory);

/// One group for each policy domain that a member has as its own, in the order of the code list, then those
/// that the list lacks by code point. Secondary domains play no part; initiatives and parties without a domain
/// are in no group.
Grouping group_by_domain(const Network& network, const Inventory& inventory);

}  // namespace samenhang

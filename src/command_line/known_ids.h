#pragma once

#include "inventory/inventory.h"

namespace samenhang {

/// The inventory of a plain list, which numbers its rows in the order in which they come, with the ids that `known`
/// gives to parties and initiatives of the same name and to relations of the same two. Others get ids that `known`
/// does not have.
Inventory with_known_ids(Inventory inventory, const Inventory& known);

}  // namespace samenhang

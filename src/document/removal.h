#pragma once

#include "inventory/inventory.h"

#include <string>
#include <vector>

namespace samenhang {

/// Take all that refers to a row out of the inventory: rows that tell of it go, names of it in other rows are
/// taken out. Each gives the ids of the rows that went, its own first.
std::vector<std::string> forget(Inventory& inventory, const PartyId& party);
std::vector<std::string> forget(Inventory& inventory, const InitiativeId& initiative);
std::vector<std::string> forget(Inventory& inventory, const NeighbourhoodCode& neighbourhood);

}  // namespace samenhang

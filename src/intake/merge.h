#pragma once
#include "inventory/tables.h"
#include <span>
namespace samenhang { struct MergedInventory { Inventory inventory; Problems problems; }; MergedInventory merged(const Inventory&, const PartyId&, std::span<const PartyId>); }

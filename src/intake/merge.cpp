#include "intake/merge.h"
namespace samenhang { MergedInventory merged(const Inventory& i, const PartyId&, std::span<const PartyId>) { return {i, {}}; } }

#pragma once

#include "inventory/inventory.h"

#include <cstddef>
#include <cstdint>

namespace samenhang {

/// An inventory with this many parties that looks like a municipality's: a department for each core domain (as far
/// as the parties reach), kinds and domains of the shipped lists, neighbourhoods, half as many initiatives as
/// parties (at most 5,000), about three relations a party with a dense core by domain, four in ten parties with one
/// tie and two in a hundred with none, agreements, guidance; no contacts and no ratings. Valid: written as tables
/// and read again it gives no warning. Below ten parties the shares are not kept.
///
/// The same values on every machine for the same arguments; another seed gives another inventory.
Inventory generated_inventory(std::size_t parties, std::uint64_t seed);

}  // namespace samenhang

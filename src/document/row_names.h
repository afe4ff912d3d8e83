#pragma once

#include "base/message.h"
#include "document/row_table.h"

namespace samenhang {

// How a row is called in a sentence: its name, or the names of what it is between.
Filling name_of(const Party& row, const Inventory& inventory);
Filling name_of(const Initiative& row, const Inventory& inventory);
Filling name_of(const Participation& row, const Inventory& inventory);
Filling name_of(const Relation& row, const Inventory& inventory);
Filling name_of(const Agreement& row, const Inventory& inventory);
Filling name_of(const Neighbourhood& row, const Inventory& inventory);
Filling name_of(const GuidanceAnswer& row, const Inventory& inventory);
Filling name_of(const AccessAnswer& row, const Inventory& inventory);
Filling name_of(const Rating& row, const Inventory& inventory);
Filling name_of(const Contact& row, const Inventory& inventory);
Filling name_of(const Code& row, const Inventory& inventory);

// The name of a party or an initiative; its id where it has none.
std::string member_name(const PartyId& id, const Inventory& inventory);
std::string member_name(const InitiativeId& id, const Inventory& inventory);

}  // namespace samenhang

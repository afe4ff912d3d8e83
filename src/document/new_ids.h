#pragma once

#include "inventory/inventory.h"

namespace samenhang {

/// The id for a new row, of the shape of the others: the letters of the last row's id, and the number after the
/// highest one with these letters, as many digits wide (P009 -> P010). P001 where there is no row.
PartyId next_party_id(const Inventory& inventory);
InitiativeId next_initiative_id(const Inventory& inventory);  // I01
RelationId next_relation_id(const Inventory& inventory);      // R001
AgreementId next_agreement_id(const Inventory& inventory);    // A01
ContactId next_contact_id(const Inventory& inventory);        // C001

}  // namespace samenhang

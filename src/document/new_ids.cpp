#include "document/new_ids.h"

#include "inventory/id_sequence.h"

#include <string>

namespace samenhang {
namespace {

template <class Row>
std::string next_id(const Rows<Row>& rows, std::string first) {
  IdSequence ids(std::move(first));
  for (const Row& row : rows) ids.see(row.id.text());
  return ids.next();
}

}  // namespace

PartyId next_party_id(const Inventory& inventory) {
  return PartyId(next_id(inventory.parties, "P001"));
}

InitiativeId next_initiative_id(const Inventory& inventory) {
  return InitiativeId(next_id(inventory.initiatives, "I01"));
}

RelationId next_relation_id(const Inventory& inventory) {
  return RelationId(next_id(inventory.relations, "R001"));
}

AgreementId next_agreement_id(const Inventory& inventory) {
  return AgreementId(next_id(inventory.agreements, "A01"));
}

ContactId next_contact_id(const Inventory& inventory) {
  return ContactId(next_id(inventory.contacts, "C001"));
}

}  // namespace samenhang

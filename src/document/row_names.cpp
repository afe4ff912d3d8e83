#include "document/row_names.h"

#include "document/find_row.h"

namespace samenhang {
namespace {

constexpr std::string_view kBetween = " – ";

std::string pair_of(const std::string& first, const std::string& second) {
  return first + std::string(kBetween) + second;
}

}  // namespace

std::string member_name(const PartyId& id, const Inventory& inventory) {
  const Party* party = find_row(inventory.parties, id);
  return party == nullptr ? id.text() : party->name;
}

std::string member_name(const InitiativeId& id, const Inventory& inventory) {
  const Initiative* initiative = find_row(inventory.initiatives, id);
  return initiative == nullptr ? id.text() : initiative->name;
}

Filling name_of(const Party& row, const Inventory& /*inventory*/) {
  return row.name;
}

Filling name_of(const Initiative& row, const Inventory& /*inventory*/) {
  return row.name;
}

Filling name_of(const Participation& row, const Inventory& inventory) {
  return pair_of(member_name(row.party, inventory), member_name(row.initiative, inventory));
}

Filling name_of(const Relation& row, const Inventory& inventory) {
  return pair_of(member_name(row.from, inventory), member_name(row.to, inventory));
}

Filling name_of(const Agreement& row, const Inventory& /*inventory*/) {
  return row.title;
}

Filling name_of(const Neighbourhood& row, const Inventory& /*inventory*/) {
  return row.name;
}

Filling name_of(const GuidanceAnswer& row, const Inventory& inventory) {
  return member_name(row.initiative, inventory);
}

Filling name_of(const AccessAnswer& row, const Inventory& inventory) {
  return row.party.empty() ? member_name(row.initiative, inventory) : member_name(row.party, inventory);
}

Filling name_of(const Rating& row, const Inventory& inventory) {
  return pair_of(member_name(row.from, inventory), member_name(row.about, inventory));
}

Filling name_of(const Contact& row, const Inventory& inventory) {
  return row.name.empty() ? member_name(row.party, inventory) : row.name;
}

Filling name_of(const Code& row, const Inventory& /*inventory*/) {
  return row.row.label.nl.empty() ? Filling(row.row.key) : Filling(row.row.label);
}

}  // namespace samenhang

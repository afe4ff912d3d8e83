#include "document/removal.h"

namespace samenhang {
namespace {

// Takes out the rows that `goes` says, and puts their ids in `gone`.
template <class Row, class Goes>
void erase_rows(std::vector<Row>& rows, std::vector<std::string>& gone, Goes goes) {
  std::erase_if(rows, [&](const Row& row) {
    const bool is_gone = goes(row);
    if (is_gone) gone.push_back(row.id.text());
    return is_gone;
  });
}

template <class Row, class Id>
void erase_neighbourhood(std::vector<Row>& rows, const Id& code) {
  for (Row& row : rows) std::erase(row.neighbourhoods, code);
}

}  // namespace

std::vector<std::string> forget(Inventory& inventory, const PartyId& party) {
  std::vector<std::string> gone{party.text()};
  for (Party& other : inventory.parties) {
    if (other.part_of == party) other.part_of = {};
  }
  for (Initiative& initiative : inventory.initiatives) {
    if (initiative.lead == party) initiative.lead = {};
  }
  std::erase_if(inventory.participations, [&](const Participation& row) { return row.party == party; });
  erase_rows(inventory.relations, gone, [&](const Relation& row) { return row.from == party || row.to == party; });
  for (Agreement& agreement : inventory.agreements) std::erase(agreement.parties, party);
  erase_rows(inventory.agreements, gone, [](const Agreement& row) { return row.parties.size() < 2; });
  std::erase_if(inventory.access, [&](const AccessAnswer& row) { return row.party == party; });
  std::erase_if(inventory.ratings, [&](const Rating& row) { return row.from == party || row.about == party; });
  erase_rows(inventory.contacts, gone, [&](const Contact& row) { return row.party == party; });
  return gone;
}

std::vector<std::string> forget(Inventory& inventory, const InitiativeId& initiative) {
  const auto tells_of_it = [&](const auto& row) { return row.initiative == initiative; };
  std::erase_if(inventory.participations, tells_of_it);
  std::erase_if(inventory.guidance, tells_of_it);
  std::erase_if(inventory.access, tells_of_it);
  for (Agreement& agreement : inventory.agreements) std::erase(agreement.initiatives, initiative);
  return {initiative.text()};
}

std::vector<std::string> forget(Inventory& inventory, const NeighbourhoodCode& neighbourhood) {
  erase_neighbourhood(inventory.parties, neighbourhood);
  erase_neighbourhood(inventory.initiatives, neighbourhood);
  return {neighbourhood.text()};
}

}  // namespace samenhang

#include "document/removal.h"

#include <algorithm>

namespace samenhang {
namespace {

// Takes out the rows that `goes` says, and puts their ids in `gone`.
template <class Row, class Goes>
void erase_rows(Rows<Row>& rows, std::vector<std::string>& gone, Goes goes) {
  rows.erase_where([&](const Row& row) {
    const bool is_gone = goes(row);
    if (is_gone) gone.push_back(row.id.text());
    return is_gone;
  });
}

// Takes `value` out of a list of each row.
template <class Row, class Value>
void erase_from_lists(Rows<Row>& rows, std::vector<Value> Row::* list, const Value& value) {
  rows.change_where([&](const Row& row) { return std::ranges::find(row.*list, value) != (row.*list).end(); },
                    [&](Row& row) { std::erase(row.*list, value); });
}

// Empties a cell of each row that holds `value`.
template <class Row, class Value>
void erase_from_cells(Rows<Row>& rows, Value Row::* cell, const Value& value) {
  rows.change_where([&](const Row& row) { return row.*cell == value; }, [&](Row& row) { row.*cell = {}; });
}

}  // namespace

std::vector<std::string> forget(Inventory& inventory, const PartyId& party) {
  std::vector<std::string> gone{party.text()};
  erase_from_cells(inventory.parties, &Party::part_of, party);
  erase_from_cells(inventory.initiatives, &Initiative::lead, party);
  inventory.participations.erase_where([&](const Participation& row) { return row.party == party; });
  erase_rows(inventory.relations, gone, [&](const Relation& row) { return row.from == party || row.to == party; });
  erase_from_lists(inventory.agreements, &Agreement::parties, party);
  erase_rows(inventory.agreements, gone, [](const Agreement& row) { return row.parties.size() < 2; });
  inventory.access.erase_where([&](const AccessAnswer& row) { return row.party == party; });
  inventory.ratings.erase_where([&](const Rating& row) { return row.from == party || row.about == party; });
  erase_rows(inventory.contacts, gone, [&](const Contact& row) { return row.party == party; });
  return gone;
}

std::vector<std::string> forget(Inventory& inventory, const InitiativeId& initiative) {
  const auto tells_of_it = [&](const auto& row) { return row.initiative == initiative; };
  inventory.participations.erase_where(tells_of_it);
  inventory.guidance.erase_where(tells_of_it);
  inventory.access.erase_where(tells_of_it);
  erase_from_lists(inventory.agreements, &Agreement::initiatives, initiative);
  return {initiative.text()};
}

std::vector<std::string> forget(Inventory& inventory, const NeighbourhoodCode& neighbourhood) {
  erase_from_lists(inventory.parties, &Party::neighbourhoods, neighbourhood);
  erase_from_lists(inventory.initiatives, &Initiative::neighbourhoods, neighbourhood);
  return {neighbourhood.text()};
}

}  // namespace samenhang

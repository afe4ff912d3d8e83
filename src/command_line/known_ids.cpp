#include "command_line/known_ids.h"

#include "document/new_ids.h"

#include <algorithm>
#include <map>

namespace samenhang {
namespace {

// Gives each row the id of the known one that is the same, or the next new one, and tells which id became which.
template <class Row, class Same, class NextId>
auto take_ids(Rows<Row>& rows, Rows<Row>& known, Same same, NextId next_id) {
  using Id = decltype(Row::id);
  std::map<Id, Id> taken;
  const auto count = static_cast<std::ptrdiff_t>(known.size());
  for (std::size_t place = 0; place < rows.size(); ++place) {
    const Row& row = rows[place];
    const auto end = known.begin() + count;
    const auto found = std::find_if(known.begin(), end, [&](const Row& other) { return same(row, other); });
    const bool is_known = found != end;
    const Id id = is_known ? found->id : next_id();
    taken[row.id] = id;
    rows.own(place).id = id;
    if (!is_known) known.push_back(rows[place]);
  }
  return taken;
}

bool have_same_name(const auto& a, const auto& b) {
  return a.name == b.name;
}

bool join_same_parties(const Relation& a, const Relation& b) {
  return (a.from == b.from && a.to == b.to) || (a.from == b.to && a.to == b.from);
}

}  // namespace

Inventory with_known_ids(Inventory inventory, const Inventory& known) {
  Inventory all = known;
  const auto parties =
      take_ids(inventory.parties, all.parties, have_same_name<Party, Party>, [&] { return next_party_id(all); });
  const auto initiatives = take_ids(inventory.initiatives, all.initiatives, have_same_name<Initiative, Initiative>,
                                    [&] { return next_initiative_id(all); });
  inventory.participations.change_all(
      [&](Participation& row) { row = {initiatives.at(row.initiative), parties.at(row.party), row.role}; });
  inventory.relations.change_all([&](Relation& row) {
    row.from = parties.at(row.from);
    row.to = parties.at(row.to);
  });
  take_ids(inventory.relations, all.relations, join_same_parties, [&] { return next_relation_id(all); });
  return inventory;
}

}  // namespace samenhang

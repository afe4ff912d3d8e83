#include "inventory/one_sided.h"
#include "inventory/tables/columns.h"
#include "inventory/tables/record_tables.h"

#include <unordered_map>

namespace samenhang::exchange {
namespace {

constexpr std::array<Column<Relation>, 13> kColumns{
    text_column<&Relation::id>("Relatie-id", Need::required),
    reference_column<&Relation::from>("Van", Need::required),
    reference_column<&Relation::to>("Naar", Need::required),
    code_column<&Relation::kind, ListId::relation_kind>("Soort relatie", Need::required),
    number_column<&Relation::strength, strength_in>("Sterkte", Need::usual),
    code_column<&Relation::frequency, ListId::frequency>("Frequentie", Need::usual),
    fixed_column<&Relation::status, ListId::relation_status>("Status", Need::required),
    fixed_column<&Relation::confirmed_by, ListId::confirmed_by>("Bevestigd door", Need::usual),
    text_column<&Relation::note>("Toelichting", Need::usual),
    number_column<&Relation::strength_from, strength_in>("Sterkte volgens van", Need::optional),
    number_column<&Relation::strength_to, strength_in>("Sterkte volgens naar", Need::optional),
    date_column<&Relation::last_confirmed>("Laatst bevestigd op", Need::optional),
    text_column<&Relation::source>("Bron", Need::optional),
};

void check_ends(RowReading& row, const Relation& relation) {
  if (relation.from.empty() || relation.from != relation.to) return;
  fail({row, "Naar", relation.to.text()},
       {message("A party cannot have a relation with itself; the row was left out.")},
       {message("Write the ids of two different parties.")});
}

// Where the two sides differ, the strength is the larger.
void settle_strength(RowReading& row, Relation& relation) {
  const std::optional<int> larger = std::max(relation.strength_from, relation.strength_to);
  if (!larger) return;
  const std::string number = std::to_string(*larger);
  if (!relation.strength) {
    relation.strength = larger;
    note({row, "Sterkte", ""},
         {message("The strength was empty; the larger of the two sides was taken: {number}."), {{"number", number}}},
         {});
  } else if (*relation.strength != *larger) {
    warn({row, "Sterkte", std::to_string(*relation.strength)},
         {message("The strength is not the larger of what the two sides say.")},
         {message("Write {number}, or correct the two sides."), {{"number", number}}});
  }
}

// A relation that was read, and its row.
struct ReadRelation {
  std::size_t place;  // in the inventory
  RowReading row;
};

void take(RowReading& row, Relation&& relation, std::vector<ReadRelation>& taken) {
  KnownIds& known = row.reading.relations;
  check_new({row, "Relatie-id", relation.id.text()}, known);
  check_ends(row, relation);
  if (row.left_out) return;
  settle_strength(row, relation);
  known.add(relation.id.text(), "");
  taken.push_back({row.reading.inventory.relations.size(), row});
  row.reading.inventory.relations.push_back(std::move(relation));
}

std::string pair_of(const Relation& relation, bool directed) {
  const bool turned = !directed && relation.to < relation.from;
  const PartyId& first = turned ? relation.to : relation.from;
  const PartyId& second = turned ? relation.from : relation.to;
  return first.text() + '\n' + second.text();
}

// A second row for the same pair and kind: both stay, and the user is asked to merge them.
void propose_merges(std::vector<ReadRelation>& taken, const Inventory& inventory) {
  std::unordered_map<std::string, const ReadRelation*> first_of;
  for (ReadRelation& read : taken) {
    const Relation& relation = inventory.relations[read.place];
    const std::string& kind = relation.kind.text();
    const bool directed = is_directed(relation, inventory.code_lists);
    const auto [found, is_first] = first_of.emplace(pair_of(relation, directed) + '\n' + kind, &read);
    if (is_first) continue;
    const ReadRelation& first = *found->second;
    warn({read.row, "Relatie-id", relation.id.text()},
         {message("This pair of parties already has a relation of this kind: {id} in row {row}. Both were kept."),
          {{"id", inventory.relations[first.place].id.text()}, {"row", first.row.row.row}}},
         {message("Merge the two into one row, with the larger strength.")});
  }
}

// A desired relation whose pair has an existing one is fulfilled.
void note_fulfilled(std::vector<ReadRelation>& taken, const Inventory& inventory) {
  std::unordered_map<std::string, const Relation*> existing;
  for (const ReadRelation& read : taken) {
    const Relation& relation = inventory.relations[read.place];
    if (counts(relation)) existing.emplace(pair_of(relation, false), &relation);
  }
  for (ReadRelation& read : taken) {
    const Relation& relation = inventory.relations[read.place];
    if (relation.status != RelationStatus::desired) continue;
    const auto found = existing.find(pair_of(relation, false));
    if (found == existing.end()) continue;
    note({read.row, "Relatie-id", relation.id.text()},
         {message("This desired relation is fulfilled: {id} exists between the same parties."),
          {{"id", found->second->id.text()}}},
         {message("Remove this row when it is no longer needed.")});
  }
}

}  // namespace

void read_relations(const TextTable& table, Reading& reading) {
  std::vector<ReadRelation> taken;
  read_rows(table, kColumns, reading,
            [&taken](RowReading& row, Relation&& relation) { take(row, std::move(relation), taken); });
  propose_merges(taken, reading.inventory);
  note_fulfilled(taken, reading.inventory);
}

std::optional<TextTable> write_relations(std::string_view name, const Writing& writing) {
  return written_table(name, kColumns, writing.inventory.relations, writing);
}

std::vector<ExchangeColumn> relations_columns() {
  return described(kColumns);
}

}  // namespace samenhang::exchange

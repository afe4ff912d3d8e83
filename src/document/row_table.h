#pragma once

#include "base/message.h"
#include "inventory/inventory.h"

#include <functional>
#include <string>

namespace samenhang {

// What the document knows of each table of the inventory: where its rows are, what names a row (its id; in a
// table without ids the whole row), what a row is called, and which parties and initiatives it refers to.
template <class Row>
struct RowTable;

template <class Row>
using KeyOf = typename RowTable<Row>::Key;

// What names `row`.
template <class Row>
decltype(auto) row_key(const Row& row) {
  return std::invoke(RowTable<Row>::kKey, row);
}

template <class Row, class Id, Id Row::* id>
struct RowsWithId {
  using Key = Id;
  static constexpr bool kHasId = true;
  static constexpr auto kKey = id;
};

template <class Row>
struct RowsWithoutId {
  using Key = Row;
  static constexpr bool kHasId = false;
  static constexpr std::identity kKey{};
};

template <>
struct RowTable<Party> : RowsWithId<Party, PartyId, &Party::id> {
  static constexpr auto kRows = &Inventory::parties;
  static constexpr Message kName = message("Party");
  static void visit_references(const Party& row, auto visit) { visit(row.part_of); }
};

template <>
struct RowTable<Initiative> : RowsWithId<Initiative, InitiativeId, &Initiative::id> {
  static constexpr auto kRows = &Inventory::initiatives;
  static constexpr Message kName = message("Initiative");
  static void visit_references(const Initiative& row, auto visit) { visit(row.lead); }
};

template <>
struct RowTable<Participation> : RowsWithoutId<Participation> {
  static constexpr auto kRows = &Inventory::participations;
  static constexpr Message kName = message("Participation");
  static void visit_references(const Participation& row, auto visit) {
    visit(row.initiative);
    visit(row.party);
  }
};

template <>
struct RowTable<Relation> : RowsWithId<Relation, RelationId, &Relation::id> {
  static constexpr auto kRows = &Inventory::relations;
  static constexpr Message kName = message("Relation");
  static void visit_references(const Relation& row, auto visit) {
    visit(row.from);
    visit(row.to);
  }
};

template <>
struct RowTable<Agreement> : RowsWithId<Agreement, AgreementId, &Agreement::id> {
  static constexpr auto kRows = &Inventory::agreements;
  static constexpr Message kName = message("Agreement");
  static void visit_references(const Agreement& row, auto visit) {
    for (const PartyId& party : row.parties) visit(party);
    for (const InitiativeId& initiative : row.initiatives) visit(initiative);
  }
};

template <>
struct RowTable<Neighbourhood> : RowsWithId<Neighbourhood, NeighbourhoodCode, &Neighbourhood::code> {
  static constexpr auto kRows = &Inventory::neighbourhoods;
  static constexpr Message kName = message("Neighbourhood");
  static void visit_references(const Neighbourhood& /*row*/, auto /*visit*/) {}
};

template <>
struct RowTable<GuidanceAnswer> : RowsWithoutId<GuidanceAnswer> {
  static constexpr auto kRows = &Inventory::guidance;
  static constexpr Message kName = message("Answer to a guiding question");
  static void visit_references(const GuidanceAnswer& row, auto visit) { visit(row.initiative); }
};

template <>
struct RowTable<AccessAnswer> : RowsWithoutId<AccessAnswer> {
  static constexpr auto kRows = &Inventory::access;
  static constexpr Message kName = message("Answer about access");
  static void visit_references(const AccessAnswer& row, auto visit) {
    visit(row.initiative);
    visit(row.party);
  }
};

template <>
struct RowTable<Rating> : RowsWithoutId<Rating> {
  static constexpr auto kRows = &Inventory::ratings;
  static constexpr Message kName = message("Rating");
  static void visit_references(const Rating& row, auto visit) {
    visit(row.from);
    visit(row.about);
  }
};

template <>
struct RowTable<Contact> : RowsWithId<Contact, ContactId, &Contact::id> {
  static constexpr auto kRows = &Inventory::contacts;
  static constexpr Message kName = message("Contact");
  static void visit_references(const Contact& row, auto visit) { visit(row.party); }
};

// A code of a code list. It stands in CodeLists, not in a table of rows.
struct CodeKey {
  std::string list;
  std::string key;

  bool operator==(const CodeKey&) const = default;
};

struct Code {
  std::string list;  // one of kListNames, or a list the program does not know
  CodeRow row;

  bool operator==(const Code&) const = default;
};

template <>
struct RowTable<Code> {
  using Key = CodeKey;
  static constexpr bool kHasId = true;
  static constexpr Message kName = message("Code");
  static constexpr auto kKey = [](const Code& code) { return CodeKey{code.list, code.row.key}; };
};

}  // namespace samenhang

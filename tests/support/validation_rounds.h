#pragma once

#include "intake/validation_answers.h"
#include "intake/validation_forms.h"
#include "workbooks/write_workbook.h"

#include <gtest/gtest.h>

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace samenhang::test {

/// Three parties, two ties of the first (one of them troubled, with a note), an initiative, and what must stay private.
inline Inventory round_inventory() {
  Inventory inventory;
  inventory.neighbourhoods = {{NeighbourhoodCode("WK990101"), "Centrum", {}, "", false},
                              {NeighbourhoodCode("WK990102"), "Noord", {}, "", false}};
  const auto party = [](const char* id, const char* name) {
    Party made;
    made.id = PartyId(id);
    made.name = name;
    made.kind = PartyKind("other");
    made.note = "geheim over de partij";
    return made;
  };
  inventory.parties = {party("P001", "Welzijn/Noord"), party("P002", "Thuishaven"), party("P003", "GGD")};
  inventory.parties.own(0).neighbourhoods = {NeighbourhoodCode("WK990101")};
  const auto relation = [](const char* id, const char* to, RelationStatus status) {
    Relation made;
    made.id = RelationId(id);
    made.from = PartyId("P001");
    made.to = PartyId(to);
    made.kind = RelationKind("contact");
    made.strength = 2;
    made.status = status;
    made.note = "geheim over de relatie";
    return made;
  };
  inventory.relations = {relation("R001", "P002", RelationStatus::existing),
                         relation("R002", "P003", RelationStatus::troubled)};
  Initiative initiative;
  initiative.id = InitiativeId("I01");
  initiative.name = "Beweegtuin";
  inventory.initiatives = {initiative};
  inventory.participations = {{InitiativeId("I01"), PartyId("P001"), ParticipationRole::participant}};
  Contact contact;
  contact.id = ContactId("C001");
  contact.party = PartyId("P001");
  contact.name = "geheim persoon";
  inventory.contacts = {contact};
  return inventory;
}

inline constexpr Date kAsked{2026, 3, 1};

/// The sheet of a party, to fill in.
inline SheetContent form_of(const Inventory& inventory, std::string_view party) {
  for (const ValidationForm& form : validation_forms(inventory, Catalogue(Language::dutch))) {
    if (form.party == party) return form.sheet;
  }
  ADD_FAILURE() << party;
  return {};
}

/// The row of the form with this in its first cell.
inline std::vector<SheetCell>& row_of(SheetContent& form, std::string_view mark) {
  for (std::vector<SheetCell>& row : form.rows) {
    if (!row.empty() && row.front().text == mark) return row;
  }
  ADD_FAILURE() << mark;
  return form.rows.front();
}

inline void answer(SheetContent& form, std::string_view mark, std::size_t column, std::string_view text) {
  row_of(form, mark).at(column).text = text;
}

inline ReturnedSheet returned(const SheetContent& form, std::string file = "terug.xlsx") {
  const std::string bytes = file.ends_with(".ods") ? write_ods({&form, 1}) : write_xlsx({&form, 1});
  return {std::move(file), bytes};
}

inline ValidationReading reading_of(const Inventory& inventory, std::span<const ReturnedSheet> sheets) {
  return validation_reading(inventory, sheets, kAsked, Language::dutch);
}

/// What a party says of an item: "confirmed", "changed", …; each row of it, with + between them.
inline std::string outcome_of(const ValidationReading& reading, std::string_view party, std::string_view item) {
  std::string outcomes;
  for (const ValidationRow& row : reading.rows) {
    if (row.party != party || row.item != item) continue;
    outcomes += outcomes.empty() ? "" : "+";
    outcomes += key_of(row.outcome);
  }
  return outcomes;
}

}  // namespace samenhang::test

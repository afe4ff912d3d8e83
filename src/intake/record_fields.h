#pragma once

#include "intake/drafts.h"
#include "intake/row_reader.h"
#include "inventory/inventory.h"

#include <span>

namespace samenhang {

// How a field of a sheet becomes part of a row of the inventory: one row of a table for each.
template <class Row>
struct RecordField {
  Field field = Field::none;
  bool (*read)(RowReader& reader, Field field, Row& row);  // false: the cell says nothing
  void (*take)(const Row& from, Row& to);                  // what the field fills in, from one row to another
};

std::span<const RecordField<Party>> party_fields();
std::span<const RecordField<Initiative>> initiative_fields();
std::span<const RecordField<Participation>> participation_fields();
std::span<const RecordField<Relation>> relation_fields();
std::span<const RecordField<Contact>> contact_fields();

/// Reads the fields that the sheet has; those that say something are `given`.
template <class Row>
void read_fields(RowReader& reader, std::span<const RecordField<Row>> fields, Draft<Row>& draft) {
  for (const RecordField<Row>& field : fields) {
    if (reader.columns_of(field.field).empty()) continue;
    if (field.read(reader, field.field, draft.row)) add(draft.given, field.field);
  }
}

/// Puts what the draft gives in the place of what stands in `row`.
template <class Row>
void take_given(const Draft<Row>& draft, std::span<const RecordField<Row>> fields, Row& row) {
  for (const RecordField<Row>& field : fields) {
    if (has(draft.given, field.field)) field.take(draft.row, row);
  }
}

}  // namespace samenhang

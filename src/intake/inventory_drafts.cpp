#include "intake/inventory_drafts.h"

#include "intake/record_fields.h"

#include <utility>

namespace samenhang {
namespace {

// The fields of a row that say something: taken over by an empty row, they make it another.
template <class Row>
FieldSet fields_said(const Row& row, std::span<const RecordField<Row>> fields) {
  FieldSet said;
  for (const RecordField<Row>& field : fields) {
    Row probe;
    field.take(row, probe);
    if (!(probe == Row{})) add(said, field.field);
  }
  return said;
}

template <class Row>
std::vector<Draft<Row>> drafts_of_rows(const Rows<Row>& rows, std::span<const RecordField<Row>> fields,
                                       const FieldSet& columns, RowPlace& at) {
  std::vector<Draft<Row>> drafts;
  drafts.reserve(rows.size());
  for (const Row& row : rows) {
    ++at.row;
    drafts.push_back({at, fields_said(row, fields) | columns, row, {}});
  }
  return drafts;
}

}  // namespace

Drafts drafts_of(const Inventory& inventory, std::size_t sheet, const TableFields& columns) {
  RowPlace at{sheet, 0};
  Drafts drafts;
  drafts.parties = drafts_of_rows(inventory.parties, party_fields(), columns.parties, at);
  drafts.initiatives = drafts_of_rows(inventory.initiatives, initiative_fields(), columns.initiatives, at);
  drafts.participations = drafts_of_rows(inventory.participations, participation_fields(), columns.participations, at);
  drafts.relations = drafts_of_rows(inventory.relations, relation_fields(), columns.relations, at);
  return drafts;
}

long draft_count(const Inventory& inventory) {
  return static_cast<long>(inventory.parties.size() + inventory.initiatives.size() + inventory.participations.size() +
                           inventory.relations.size());
}

}  // namespace samenhang

#pragma once

#include "base/result.h"
#include "document/row_table.h"
#include "inventory/tables.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace samenhang {

// What a row refers to, gathered so that the row can be read with it.
class Context {
 public:
  explicit Context(const Inventory& inventory) : inventory_(inventory) {
    part_.code_lists = inventory.code_lists;
    part_.neighbourhoods = inventory.neighbourhoods;
  }

  // A party or initiative that is there, without what it refers to itself.
  void add(const PartyId& id);
  void add(const InitiativeId& id);

  Inventory& part() { return part_; }

 private:
  const Inventory& inventory_;
  Inventory part_;
};

/// The problem of an edit for which reading the tables would leave out a row; nothing where it would not.
std::optional<Problem> refusal_of_row(const Problems& problems);

/// `row` as reading the tables of `inventory` would take it in, or why it would not.
template <class Row>
Result<Row> settled(const Row& row, const Inventory& inventory) {
  using Table = RowTable<Row>;
  Context context(inventory);
  Table::visit_references(row, [&context](const auto& id) { context.add(id); });
  auto& rows = context.part().*Table::kRows;
  if constexpr (Table::kHasId) {
    rows.erase_where([&row](const Row& other) { return row_key(other) == row_key(row); });
  }
  rows.push_back(row);
  const InventoryReading reading = as_read(context.part());
  if (auto problem = refusal_of_row(reading.problems)) return Failure(std::move(*problem));
  return (reading.inventory.*Table::kRows).back();
}

Result<ProjectFacts> settled(const ProjectFacts& facts);

/// The whole inventory as reading its tables would take it in. Of a problem the table and the row are said.
Result<Inventory> settled(const Inventory& inventory);

/// The same where a code may have gone: a row that needs it is the problem.
Result<Inventory> settled_codes(const Inventory& inventory);

}  // namespace samenhang

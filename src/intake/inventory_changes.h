#pragma once

#include "base/message.h"
#include "inventory/inventory.h"

#include <string>
#include <vector>

namespace samenhang {

// A cell of the exchange form that differs.
struct CellChange {
  std::string column;  // header of the exchange form
  std::string before;
  std::string after;

  bool operator==(const CellChange&) const = default;
};

enum class ChangeKind { added, changed, removed };

// A row of a table that is new, other or gone.
struct RowChange {
  ChangeKind kind = ChangeKind::added;
  std::string table;              // of the exchange form: partijen
  std::string id;                 // what names the row
  std::string name;               // what it is called; its id where it has no name
  std::vector<CellChange> cells;  // of a changed row

  bool operator==(const RowChange&) const = default;
};

/// What differs between two inventories, table by table, in the order of the rows; as the cells of the exchange form
/// show it. Rows of tables without ids are added or removed, never changed.
std::vector<RowChange> inventory_changes(const Inventory& before, const Inventory& after);

}  // namespace samenhang

#pragma once

#include "panels/cell_columns.h"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace samenhang {

enum class ListKind { parties, initiatives, participations, relations, agreements };

// One list that can be edited. A row of kListTables.
struct ListTable {
  ListKind kind;
  Message name;
  Message add;               // on the button for a new row
  bool has_members = false;  // its rows are parties or initiatives, which can be selected on the map too
  std::span<const CellColumn> columns;
  std::size_t (*count)(const Inventory& inventory) = nullptr;
  RowRef (*row)(const Inventory& inventory, std::size_t place) = nullptr;
  AnyRow (*fresh)(const Inventory& inventory);  // a new row, with an id that is free
};

/// All lists that can be edited, in the order of ListKind.
std::span<const ListTable> list_tables();
const ListTable& list_table(ListKind kind);

/// The columns of a new row's form.
std::vector<const CellColumn*> asked_columns(const ListTable& list);

/// The columns that can be set for several rows at once: those of one code, and yes or no.
std::vector<const CellColumn*> bulk_columns(const ListTable& list);

/// The row of `list` with this key, as key_of() gives it; nothing where it is not there.
std::optional<RowRef> find_row_of(const ListTable& list, const Inventory& inventory, std::string_view key);

}  // namespace samenhang

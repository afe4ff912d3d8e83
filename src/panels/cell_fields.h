#pragma once

#include "panels/cell_editor.h"
#include "panels/requests.h"
#include "panels/table_lists.h"

namespace samenhang {

// What was filled in.
struct FieldTaken {
  const CellColumn* column = nullptr;
  Values values;
};

/// A row as its fields below each other: the names at the left, at the right cells that a press edits.
std::optional<FieldTaken> draw_fields(const CellContext& context, CellEditing& editing, const RowRef& row,
                                      const std::vector<const CellColumn*>& columns);

/// All columns.
std::vector<const CellColumn*> columns_of(const ListTable& list);

/// The same, and what is filled in becomes an edit.
void draw_row_fields(const CellContext& context, CellEditing& editing, const RowRef& row,
                     const std::vector<const CellColumn*>& columns, Requests& requests);

/// A button that removes the row, with a tip about what goes with it.
void draw_removal(const View& view, const std::string& label, const RowRef& row, Requests& requests);

}  // namespace samenhang

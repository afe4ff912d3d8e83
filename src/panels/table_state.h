#pragma once

#include "panels/cell_editor.h"
#include "panels/table_lists.h"
#include "panels/table_rows.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace samenhang {

// The form of a new row.
struct AddState {
  std::optional<AnyRow> draft;  // nothing: the form is not open
  bool is_opening = false;
  std::shared_ptr<const Inventory> sent_to;  // that did not have the row yet; null: not sent
  CellEditing editing;
};

// What the lists below the map remember from frame to frame.
struct TableState {
  bool is_open = false;    // folded to its first line otherwise
  float height_px = 0.0F;  // 0: as usual
  float folded_px = 0.0F;  // how high that first line was
  ListKind list = ListKind::parties;
  TableWish wish;
  CellNames names;
  SortedRows sorted;
  CellEditing editing;
  std::vector<std::string> chosen;  // rows of a list without members
  std::string anchor;               // the row that was pressed last
  std::string followed;             // the member that was scrolled to
  AddState add;
  CellEditing bulk;
};

}  // namespace samenhang

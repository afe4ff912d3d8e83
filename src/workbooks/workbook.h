#pragma once

#include "base/message.h"
#include "base/result.h"
#include "tables/grid.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// The sheets of a workbook, and what there is to say of how they were written.
struct WorkbookReading {
  std::vector<Grid> sheets;  // in the order of the workbook, hidden ones included; Grid::sheet() names each
  Problems problems;
  bool stopped = false;  // the sheets hold what was read until then
};

// A list of values to choose from, shown in each cell of a range.
struct DropDown {
  std::size_t column = 0;
  std::size_t first_row = 0;  // index in SheetContent::rows
  std::size_t last_row = 0;
  std::vector<std::string> choices;
};

// Cells that explain or head others are set apart from those that hold data.
enum class CellLook { plain, title, header, hint, locked };

struct SheetCell {
  std::string text;  // UTF-8; of a number as shortest(), of a date as iso_date()
  CellKind kind = CellKind::text;
  CellLook look = CellLook::plain;
};

// A sheet to be written.
struct SheetContent {
  std::string name;  // what a spreadsheet program refuses in it is replaced
  std::vector<std::vector<SheetCell>> rows;
  std::vector<double> widths;   // of the columns, in characters; the rest as the program likes
  std::size_t frozen_rows = 0;  // that stay in sight
  std::vector<DropDown> drop_downs;
};

}  // namespace samenhang

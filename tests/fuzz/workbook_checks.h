#pragma once

#include "base/check.h"
#include "base/fold.h"
#include "fuzz/fuzz.h"
#include "workbooks/read_workbook.h"
#include "workbooks/sheet_texts.h"
#include "workbooks/write_workbook.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

/// Holds a sheet to what grid.h promises.
inline void look_at(const Grid& grid) {
  std::vector<long> rows = grid.facts().empty_rows;
  check(std::ranges::is_sorted(rows), "empty rows ascend");
  for (std::size_t row = 0; row < grid.row_count(); ++row) {
    check(row == 0 || grid.number(row) > grid.number(row - 1), "rows ascend");
    check(grid.cell_count(row) <= grid.column_count(), "no row is wider than the grid");
    bool is_filled = false;
    for (std::size_t column = 0; column < grid.cell_count(row); ++column) {
      const std::string_view text = grid.text(row, column);
      const bool is_seen = !trim(text).empty();
      check(is_utf8(text), "a text is UTF-8");
      check(is_seen == (grid.kind(row, column) != CellKind::empty), "what is empty has no text to be seen");
      is_filled = is_filled || is_seen;
    }
    check(is_filled, "no row is wholly empty");
    rows.push_back(grid.number(row));
  }
  std::ranges::sort(rows);
  check(rows.empty() || (rows.front() == 1 && rows.back() == static_cast<long>(rows.size())),
        "each row up to the last filled one is filled or empty");
  check(std::ranges::is_sorted(grid.facts().hidden_rows), "hidden rows ascend");
  for (const std::size_t column : grid.facts().hidden_columns)
    check(column < grid.column_count(), "hidden columns hold something");
}

inline SheetContent content_of(const Grid& grid) {
  SheetContent content;
  content.name = grid.sheet();
  for (std::size_t row = 0; row < grid.row_count(); ++row) {
    content.rows.resize(static_cast<std::size_t>(grid.number(row)));
    for (std::size_t column = 0; column < grid.cell_count(row); ++column) {
      content.rows.back().push_back({std::string(grid.text(row, column)), grid.kind(row, column)});
    }
  }
  return content;
}

/// Holds both writers to it: a sheet that is written, and is not large, is read as it was.
inline void write_and_read(const Grid& grid) {
  constexpr long kLargest = 300;
  if (grid.row_count() == 0 || grid.number(grid.row_count() - 1) > kLargest || grid.column_count() > kLargest) return;
  const std::vector<SheetContent> sheets{content_of(grid)};
  for (const std::string& bytes : {write_xlsx(sheets), write_ods(sheets)}) {
    const Result<WorkbookReading> again = read_workbook(bytes, "lijst");
    check(again.has_value() && again->problems.empty(), "what is written can be read");
    const Grid& sheet = again->sheets.front();
    check(sheet.row_count() == grid.row_count(), "all rows come back");
    for (std::size_t row = 0; row < grid.row_count(); ++row) {
      check(sheet.number(row) == grid.number(row), "rows come back in their places");
      for (std::size_t column = 0; column < grid.cell_count(row); ++column) {
        if (grid.kind(row, column) == CellKind::empty) continue;
        check(sheet.text(row, column) == cell_text(grid.text(row, column)), "texts come back");
      }
    }
  }
}

}  // namespace samenhang

#pragma once

#include "tables/grid.h"
#include "workbooks/allowance.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// Cells of which something is missing in the file: how many, and the row of the first.
struct LostCells {
  long count = 0;
  long first_row = 0;

  void add(long row) {
    if (count++ == 0) first_row = row;
  }
};

// Makes the grid of a sheet from what its file tells of it, row by row, cells in any gaps; leaves out what is empty.
class SheetBuilder {
 public:
  SheetBuilder(std::string file, std::string sheet, Allowance& allowance)
      : grid_(std::move(file), std::move(sheet)), allowance_(allowance) {}

  SheetFacts& facts() { return grid_.facts(); }

  /// Of the row that was begun last, or the last of those that it stood for; 0 before the first.
  long row() const { return row_; }

  /// `number` after that of the row before.
  void begin_row(long number, bool is_hidden);

  /// Beyond the column of the cell before. One without text costs nothing; one of white space is of the kind `empty`.
  void add(std::size_t column, CellKind kind, std::string_view text, std::size_t times = 1);

  /// The row stands there so many times.
  void end_row(long times = 1);

  void hide_columns(std::size_t first, std::size_t last);  // of kMostColumns
  void merge(const MergedCells& cells);

  Grid finished() &&;

 private:
  struct Cell {
    std::size_t column = 0;
    CellKind kind = CellKind::empty;
    std::size_t text_begin = 0;
    std::size_t text_length = 0;
  };

  bool may_keep(long times);
  void keep(long number);

  Grid grid_;
  Allowance& allowance_;
  std::vector<Cell> cells_;  // of the row that is open
  std::string text_;         // of these
  bool has_text_ = false;    // that can be seen
  long row_ = 0;
  long last_filled_ = 0;
  bool is_hidden_ = false;
  std::vector<bool> hidden_columns_;
};

}  // namespace samenhang

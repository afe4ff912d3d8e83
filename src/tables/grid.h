#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace samenhang {

// What a cell is. In a text file every filled cell is text; a spreadsheet knows better.
enum class CellKind : std::uint8_t {
  empty,
  text,
  number,  // the shortest decimal text, with a point
  date,    // yyyy-mm-dd
  yes_no,  // true or false
  error,   // as the sheet shows it: #N/B
};

// Cells that a sheet shows as one; its text stands in the first.
struct MergedCells {
  long first_row = 0;  // as Grid::number
  long last_row = 0;
  std::size_t first_column = 0;
  std::size_t last_column = 0;

  bool operator==(const MergedCells&) const = default;
};

// What else a sheet says of its cells.
struct SheetFacts {
  bool is_hidden = false;
  std::vector<long> empty_rows;             // wholly empty ones up to the last filled row, as Grid::number, ascending
  std::vector<long> hidden_rows;            // as Grid::number, ascending
  std::vector<std::size_t> hidden_columns;  // ascending
  std::vector<MergedCells> merged;

  bool operator==(const SheetFacts&) const = default;
};

/// What a spreadsheet calls its columns: A for 0, Z for 25, AA for 26.
std::string column_letters(std::size_t column);

// A sheet, or a file of text, before anyone says what it means: rows of cells, headers and titles among them. Holds a
// text about as large as the file and five bytes a cell.
class Grid {
 public:
  Grid(std::string file, std::string sheet) : file_(std::move(file)), sheet_(std::move(sheet)) {}

  const std::string& file() const { return file_; }
  const std::string& sheet() const { return sheet_; }  // empty where a file is one table

  /// Wholly empty rows are not among them.
  std::size_t row_count() const { return rows_.size(); }

  /// Line of the file, or row of the sheet, from 1; of a row with line ends in its cells the first line.
  long number(std::size_t row) const { return rows_[row].number; }

  /// Up to the last cell that stands there.
  std::size_t cell_count(std::size_t row) const;
  std::size_t column_count() const;  // of the longest row

  /// Of a cell beyond the last one: empty. UTF-8, as it stands there; valid as long as the grid is not added to.
  std::string_view text(std::size_t row, std::size_t column) const;
  CellKind kind(std::size_t row, std::size_t column) const;

  const SheetFacts& facts() const { return facts_; }
  SheetFacts& facts() { return facts_; }

  /// Makes room, so that a grid that grows to about this size is not copied on the way.
  void reserve(std::size_t bytes, std::size_t cells, std::size_t rows);

  /// Begins a row; what is added next stands in it, from the left.
  void begin_row(long number);

  /// All texts together up to 4 GiB, which the reader sees to.
  void add(CellKind kind, std::string_view text);

  /// Takes the row back that was begun last.
  void drop_row();

 private:
  struct RowStart {
    std::uint32_t first_cell = 0;
    std::uint32_t number = 0;
  };

  std::size_t end_of(std::size_t row) const;
  std::uint32_t text_start(std::size_t cell) const { return cell == 0 ? 0 : text_ends_[cell - 1]; }

  std::string file_;
  std::string sheet_;
  SheetFacts facts_;
  std::string text_;                      // of all cells, one after the other
  std::vector<std::uint32_t> text_ends_;  // by cell
  std::vector<CellKind> kinds_;           // by cell
  std::vector<RowStart> rows_;
  std::size_t column_count_ = 0;  // of the longest row but the last, which may still be dropped
};

}  // namespace samenhang

#pragma once

#include "tables/grid.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// What became of a row of a CSV text.
enum class CsvRow {
  filled,    // it is in the grid
  blank,     // nothing but white space stands in it
  unclosed,  // a quote that opens in it is never closed: its cells mean nothing
  none,      // the text has come to its end
};

// The rows of a CSV text, one after the other, in one pass.
class CsvRows {
 public:
  /// `text` must outlive it; `first_line` is the number of the line it begins on.
  CsvRows(std::string_view text, char separator, long first_line = 1);

  /// Adds the next row to `grid`, if it is a filled one.
  ///
  /// A quote opens a cell at its beginning only, and closes it where the cell ends; one inside the same line is part
  /// of the text. A quote that a later line shows to be unclosed costs its own row, and reading goes on at the next
  /// line. Control characters are left out of the cells.
  CsvRow next(Grid& grid);

  // Of the row that was read last: the line it begins on, and the columns where control characters were left out.
  long line() const { return row_line_; }
  const std::vector<std::size_t>& cleaned() const { return cleaned_; }

  std::size_t bytes_read() const { return at_; }

 private:
  // What a quote within a quoted cell says; one that opens is of another cell, on a later line.
  enum class Quote { text, doubled, closes, opens };

  // A quoted cell that is being read.
  struct OpenCell {
    std::size_t at = 0;
    std::size_t kept_until = 0;  // what comes before stands in unquoted_
    long line = 0;
    std::uint8_t marks = 0;  // of all its characters
  };

  std::size_t line_end_size(std::size_t at) const;  // 0 where there is no line end
  bool ends_cell(std::size_t at) const;
  std::uint8_t mark_at(std::size_t at) const { return marks_[static_cast<unsigned char>(text_[at])]; }
  bool read_cells(Grid& grid);
  bool read_quoted(Grid& grid);
  void read_bare(Grid& grid);
  Quote quote_at(std::size_t at, bool on_later_line) const;
  void add_quoted(Grid& grid, const OpenCell& cell);
  void add(Grid& grid, std::string_view cell, std::uint8_t marks);
  void skip_line();

  std::string_view text_;
  char separator_;
  std::array<std::uint8_t, 256> marks_{};  // by byte: what ends a run of plain text
  std::size_t at_ = 0;
  long line_ = 1;
  long row_line_ = 0;
  std::size_t column_ = 0;
  bool is_filled_ = false;
  std::vector<std::size_t> cleaned_;
  std::string unquoted_;        // a cell whose text does not stand in the file as it is
  std::size_t lost_until_ = 0;  // a quoted cell that comes to a line start before here is never closed
};

}  // namespace samenhang

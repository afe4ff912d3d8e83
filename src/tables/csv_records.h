#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// One row of a CSV text, and the line it begins on.
struct CsvRecord {
  long line = 0;
  std::vector<std::string> cells;
  bool unbalanced = false;  // a quote that opens here is never closed; the cells mean nothing
};

// The rows of a CSV text, one after the other, in one pass.
class CsvRecords {
 public:
  /// `text` must outlive it.
  CsvRecords(std::string_view text, char separator) : text_(text), separator_(separator) {}

  /// Puts the next row in `record`; false at the end of the text.
  ///
  /// A quote opens a cell at its beginning only, and closes it where the cell ends; one inside
  /// the same line is part of the text. A quote that a later line shows to be unclosed makes
  /// its own row unbalanced, and reading goes on at the next line.
  bool next(CsvRecord& record);

 private:
  std::size_t line_end_size(std::size_t at) const;  // 0 where there is no line end
  bool ends_cell(std::size_t at) const;
  bool read_quoted(std::string& cell);
  void read_bare(std::string& cell);
  void skip_line();

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  long line_ = 1;
  std::size_t usual_cells_ = 0;
  std::size_t lost_until_ = 0;  // a quoted cell that comes to a line start before here is never closed
};

}  // namespace samenhang

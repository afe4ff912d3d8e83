#pragma once

#include "base/result.h"
#include "tables/grid.h"
#include "tables/text_grid.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// What did not come through whole: a row with a quote that is never closed, or a cell without its control characters.
struct CsvLoss {
  long row = 0;
  bool whole_row = false;
  std::size_t column = 0;  // of the cell
};

struct CsvGrid {
  Grid grid;
  std::vector<CsvLoss> losses = {};  // in the order of the file
  Problems problems = {};            // what there is to say of the file as a whole
  bool stopped = false;
};

/// Reads bytes of separated cells, for read_text_grid and read_csv, whose headers say how; of what is lost in it they
/// make their problems, with problem_of.
Result<CsvGrid> read_csv_grid(std::string_view bytes, const std::string& file, char separator, const Watch& watch);

/// `column` is what the user calls the column of the cell.
Problem problem_of(const CsvLoss& loss, const Grid& grid, std::string column);

constexpr Message kBalanceQuotes = message("Put a quotation mark at both ends of the cell, or at neither.");

}  // namespace samenhang

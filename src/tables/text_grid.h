#pragma once

#include "base/result.h"
#include "tables/grid.h"

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

namespace samenhang {

// Who waits for long work: whether it should end, and how far it is.
struct Watch {
  std::stop_token stop = {};
  std::function<void(double)> tell = {};  // a share, 0 .. 1; may be empty
};

struct GridReading {
  Grid grid;
  Problems problems;     // an error with a row: that row was lost
  bool stopped = false;  // the grid holds what was read until then
};

/// A text of separated cells as a grid.
///
/// Reads    as read_csv (csv.h) does. Titles and headers are rows like others; a `sep=` line is obeyed and is no row
///          of the grid. Cells keep their white space; one of nothing else is of the kind `empty`. Every line of the
///          file is of a row of the grid, of one of `empty_rows`, of a row that an error names, the `sep=` line, or
///          behind the last filled row.
/// Loses    as read_csv; the column of a problem is named by its letters.
/// Refuses  a file without a single filled row, bytes that are no text, and more than kLargestFile_bytes.
/// Cost     a few nanoseconds a byte. The grid's memory; a copy of the text where it is not UTF-8. `watch` is looked at
///          every quarter of a megabyte.
Result<GridReading> read_text_grid(std::string_view bytes, const std::string& file, char separator = '\0',
                                   const Watch& watch = {});

}  // namespace samenhang

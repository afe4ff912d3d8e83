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

/// A text of separated cells as a grid: csv.h says how it is read. Titles and headers are rows like others; a `sep=`
/// line is obeyed and is no row of the grid.
Result<GridReading> read_text_grid(std::string_view bytes, const std::string& file, char separator = '\0',
                                   const Watch& watch = {});

}  // namespace samenhang

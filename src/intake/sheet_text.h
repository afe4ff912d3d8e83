#pragma once

#include "tables/grid.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// How many rows are looked at to tell what a sheet is.
constexpr std::size_t kSample_rows = 500;

// A grid as it is looked at: cells trimmed, and mended where they were stored in UTF-8 twice over.
class SheetText {
 public:
  /// Keeps the grid in view, which must live on.
  explicit SheetText(const Grid& grid);

  const Grid& grid() const { return *grid_; }
  bool is_mended() const { return !example_.empty(); }
  const std::string& example() const { return example_; }  // the first cell that is mended, as it stands there

  std::string at(std::size_t row, std::size_t column) const;
  std::vector<std::string> row(std::size_t row) const;  // one text a column of the grid

  std::size_t filled_count(std::size_t row) const;

  /// Where the rows end that are looked at from `first_row` on.
  std::size_t sample_end(std::size_t first_row) const;

 private:
  const Grid* grid_;
  std::string example_;
};

}  // namespace samenhang

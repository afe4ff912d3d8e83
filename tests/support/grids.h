#pragma once

#include "tables/csv.h"
#include "tables/grid.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace samenhang {

inline void add_row(Grid& grid, const TextRow& row) {
  grid.begin_row(row.row);
  for (const std::string& cell : row.cells) grid.add(cell.empty() ? CellKind::empty : CellKind::text, cell);
}

/// Separated text as a grid, all rows alike.
inline Grid grid_of(std::string_view text, const std::string& file = "lijst.csv") {
  const Result<CsvReading> reading = read_csv(text, file);
  EXPECT_TRUE(reading.has_value()) << file;
  Grid grid(file, "");
  if (!reading) return grid;
  add_row(grid, reading->table.header);
  for (const TextRow& row : reading->table.rows) add_row(grid, row);
  return grid;
}

/// A file below `tests/`.
inline Grid grid_of_file(const std::filesystem::path& path) {
  std::ifstream in(std::filesystem::path(SAMENHANG_ROOT) / "tests" / path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  return grid_of(bytes, path.filename().string());
}

}  // namespace samenhang

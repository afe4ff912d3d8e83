// Text as a grid and as a table: every row is accounted for, and a table that is written is read back as it was.
#include "tables/text_grid.h"

#include "base/check.h"
#include "fuzz/fuzz.h"
#include "tables/csv.h"

#include <algorithm>
#include <vector>

namespace samenhang {
namespace {

void account_for_rows(const GridReading& reading) {
  std::vector<long> rows = reading.grid.facts().empty_rows;
  check(std::ranges::is_sorted(rows), "empty rows ascend");
  for (std::size_t row = 0; row < reading.grid.row_count(); ++row) {
    check(row == 0 || reading.grid.number(row) > reading.grid.number(row - 1), "rows ascend");
    check(reading.grid.cell_count(row) <= reading.grid.column_count(), "no row is wider than the grid");
    rows.push_back(reading.grid.number(row));
  }
  for (const Problem& problem : reading.problems) {
    if (problem.severity == Severity::error) rows.push_back(problem.row);
  }
  std::ranges::sort(rows);
  check(std::ranges::adjacent_find(rows) == rows.end(), "no row is counted twice");
}

void write_and_read(const TextTable& table) {
  const Result<CsvReading> again = read_csv(write_csv(table, kExchangeStyle), table.file, kExchangeStyle.separator);
  check(again.has_value() && again->problems.empty(), "what is written can be read");
  check(again->table.header.cells == table.header.cells, "the header comes back");
  check(std::ranges::equal(again->table.rows, table.rows, {}, &TextRow::cells, &TextRow::cells), "the rows come back");
}

}  // namespace

void fuzz(std::string_view bytes) {
  const Result<GridReading> grid = read_text_grid(bytes, "lijst.csv");
  look_at(grid);
  if (grid) account_for_rows(*grid);
  const Result<CsvReading> csv = read_csv(bytes, "lijst.csv");
  look_at(csv);
  check(!csv || grid.has_value(), "a table is a grid");
  if (csv) write_and_read(csv->table);
}

}  // namespace samenhang

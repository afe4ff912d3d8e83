#include "tables/text_grid.h"

#include "tables/csv_grid.h"
#include "tables/grid.h"

#include <utility>

namespace samenhang {

Result<GridReading> read_text_grid(std::string_view bytes, const std::string& file, char separator,
                                   const Watch& watch) {
  Result<CsvGrid> csv = read_csv_grid(bytes, file, separator, watch);
  if (!csv) return Failure(std::move(csv.error()));
  GridReading reading{std::move(csv->grid), std::move(csv->problems), csv->stopped};
  for (const CsvLoss& loss : csv->losses) {
    reading.problems.push_back(problem_of(loss, reading.grid, column_letters(loss.column)));
  }
  return reading;
}

}  // namespace samenhang

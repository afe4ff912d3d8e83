#include "tables/text_grid.h"

#include "tables/csv_text.h"

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

constexpr std::size_t kBetweenLooks_bytes = std::size_t{1} << 18U;

// Room for as many cells and rows as the rest of the text will have, if it goes on as it began.
void make_room(Grid& grid, std::size_t bytes_read, std::size_t bytes) {
  constexpr double kMargin = 1.1;
  const double times = kMargin * static_cast<double>(bytes) / static_cast<double>(bytes_read);
  const auto grown = [times](std::size_t count) {
    return static_cast<std::size_t>(static_cast<double>(count) * times);
  };
  std::size_t cells = 0;
  for (std::size_t row = 0; row < grid.row_count(); ++row) cells += grid.cell_count(row);
  grid.reserve(bytes, grown(cells), grown(grid.row_count()));
}

// Reads a text into a grid, row by row.
class GridReader {
 public:
  GridReader(CsvText text, const std::string& file)
      : text_(std::move(text)), reading_{Grid(file, ""), std::move(text_.decoded.problems)}, rows_(text_.rows()) {}
  GridReader(const GridReader&) = delete;
  GridReader& operator=(const GridReader&) = delete;

  void read(const Watch& watch) {
    std::size_t next_look = kBetweenLooks_bytes;
    for (CsvRow row = rows_.next(reading_.grid); row != CsvRow::none; row = rows_.next(reading_.grid)) {
      take(row);
      if (rows_.bytes_read() < next_look) continue;
      if (next_look == kBetweenLooks_bytes) make_room(reading_.grid, rows_.bytes_read(), text_.body().size());
      next_look = rows_.bytes_read() + kBetweenLooks_bytes;
      if (watch.tell) watch.tell(static_cast<double>(rows_.bytes_read()) / static_cast<double>(text_.body().size()));
      reading_.stopped = watch.stop.stop_requested();
      if (reading_.stopped) break;
    }
    if (!reading_.stopped && watch.tell) watch.tell(1.0);
    std::vector<long>& empty = reading_.grid.facts().empty_rows;
    empty.erase(std::ranges::upper_bound(empty, last_filled_), empty.end());
  }

  Result<GridReading> reading() && {
    if (last_filled_ == 0 && !reading_.stopped) return Failure(no_row_problem(reading_.grid.file()));
    return std::move(reading_);
  }

 private:
  void take(CsvRow row) {
    Grid& grid = reading_.grid;
    const bool blank = row == CsvRow::blank;
    if (blank) grid.facts().empty_rows.push_back(rows_.line());
    if (!blank) last_filled_ = rows_.line();
    if (row == CsvRow::unclosed) {
      reading_.problems.push_back(unclosed_quote_problem(grid.file(), rows_.line()));
      return;
    }
    for (const std::size_t column : rows_.cleaned()) {
      Problem problem = cleaned_cell_problem(grid.file(), rows_.line());
      problem.column = column_letters(column);
      if (!blank) problem.value = grid.text(grid.row_count() - 1, column);
      reading_.problems.push_back(std::move(problem));
    }
  }

  CsvText text_;
  GridReading reading_;
  CsvRows rows_;
  long last_filled_ = 0;  // a row that was lost is a filled one
};

}  // namespace

Result<GridReading> read_text_grid(std::string_view bytes, const std::string& file, char separator,
                                   const Watch& watch) {
  Result<CsvText> text = csv_text(bytes, file, separator);
  if (!text) return Failure(std::move(text.error()));
  GridReader reader(std::move(*text), file);
  reader.read(watch);
  return std::move(reader).reading();
}

}  // namespace samenhang

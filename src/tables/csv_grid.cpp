#include "tables/csv_grid.h"

#include "base/files.h"
#include "base/fold.h"
#include "tables/csv_rows.h"
#include "tables/text_encoding.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace samenhang {
namespace {

constexpr std::array<char, 4> kSeparators{';', ',', '\t', '|'};
constexpr std::size_t kSample_rows = 200;
constexpr std::size_t kBetweenLooks_bytes = std::size_t{1} << 18U;

// How evenly a separator cuts the first rows: the share of them with the commonest number
// of cells, and that number.
struct Evenness {
  double share = 0.0;
  std::size_t cells = 1;

  friend auto operator<=>(const Evenness&, const Evenness&) = default;
};

Evenness evenness(std::string_view text, char separator) {
  CsvRows rows(text, separator);
  Grid sample("", "");
  for (std::size_t i = 0; i < kSample_rows && rows.next(sample) != CsvRow::none;) ++i;
  std::map<std::size_t, std::size_t> rows_by_cells;
  for (std::size_t row = 0; row < sample.row_count(); ++row) ++rows_by_cells[sample.cell_count(row)];
  Evenness best;
  for (const auto& [cells, count] : rows_by_cells) {
    if (cells < 2) continue;
    best = std::max(best, {static_cast<double>(count) / static_cast<double>(sample.row_count()), cells});
  }
  return best;
}

char likely_separator(std::string_view text) {
  char likely = kSeparators.front();
  Evenness best;
  for (const char separator : kSeparators) {
    const Evenness found = evenness(text, separator);
    if (found > best) {
      best = found;
      likely = separator;
    }
  }
  return likely;
}

// The X of a first line `sep=X`, which Excel obeys, and the bytes the line takes, its line end not among them.
struct SeparatorLine {
  char separator = '\0';
  std::size_t bytes = 0;
};

std::optional<SeparatorLine> separator_line(std::string_view text) {
  constexpr std::string_view kBeginning = "sep=";
  const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
  const bool quoted = line.size() == kBeginning.size() + 3 && line.starts_with('"') && line.ends_with('"');
  const std::string_view bare = quoted ? line.substr(1, line.size() - 2) : line;
  if (bare.size() != kBeginning.size() + 1) return std::nullopt;
  if (fold_case(bare.substr(0, kBeginning.size())) != kBeginning) return std::nullopt;
  return SeparatorLine{bare.back(), line.size()};
}

// The text below a separator line, and the number of its first line.
struct Body {
  std::string_view text;
  long first_line = 1;
};

Body below(const SeparatorLine& line, std::string_view text) {
  text.remove_prefix(line.bytes);
  if (text.starts_with("\r\n")) return {text.substr(2), 2};
  return {text.empty() ? text : text.substr(1), 2};
}

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

void drop_empty_rows_at_the_end(CsvGrid& reading) {
  const Grid& grid = reading.grid;
  long last = grid.row_count() > 0 ? grid.number(grid.row_count() - 1) : 0;
  for (const CsvLoss& loss : reading.losses) {
    if (loss.whole_row) last = std::max(last, loss.row);
  }
  std::vector<long>& empty = reading.grid.facts().empty_rows;
  empty.erase(std::ranges::upper_bound(empty, last), empty.end());
}

void read_rows(CsvRows rows, std::size_t bytes, const Watch& watch, CsvGrid& reading) {
  std::size_t next_look = kBetweenLooks_bytes;
  for (;;) {
    const CsvRow row = rows.next(reading.grid);
    if (row == CsvRow::none) break;
    if (row == CsvRow::blank) reading.grid.facts().empty_rows.push_back(rows.line());
    if (row == CsvRow::unclosed) {
      reading.losses.push_back({rows.line(), true});
    } else {
      for (const std::size_t column : rows.cleaned()) reading.losses.push_back({rows.line(), false, column});
    }
    if (rows.bytes_read() < next_look) continue;
    if (next_look == kBetweenLooks_bytes) make_room(reading.grid, rows.bytes_read(), bytes);
    next_look = rows.bytes_read() + kBetweenLooks_bytes;
    if (watch.tell) watch.tell(static_cast<double>(rows.bytes_read()) / static_cast<double>(bytes));
    reading.stopped = watch.stop.stop_requested();
    if (reading.stopped) break;
  }
  if (!reading.stopped && watch.tell) watch.tell(1.0);
  drop_empty_rows_at_the_end(reading);
}

// Of the row with this number; nothing where it is not in the grid.
std::string text_at(const Grid& grid, long number, std::size_t column) {
  std::size_t from = 0;
  for (std::size_t to = grid.row_count(); from < to;) {
    const std::size_t middle = from + (to - from) / 2;
    (grid.number(middle) < number ? from : to) = grid.number(middle) < number ? middle + 1 : middle;
  }
  const bool is_there = from < grid.row_count() && grid.number(from) == number;
  return is_there ? std::string(grid.text(from, column)) : "";
}

}  // namespace

Result<CsvGrid> read_csv_grid(std::string_view bytes, const std::string& file, char separator, const Watch& watch) {
  if (bytes.size() > kLargestFile_bytes) {
    return Failure(file_problem(file, {message("The text is too large to be read as a table.")},
                                {message("Split it into smaller files.")}));
  }
  Result<Utf8Text> decoded = utf8_text(bytes, file);
  if (!decoded) return Failure(std::move(decoded.error()));
  CsvGrid reading{.grid = Grid(file, ""), .problems = std::move(decoded->problems)};

  Body body{decoded->text()};
  const std::optional<SeparatorLine> given = separator_line(body.text);
  if (given) body = below(*given, body.text);
  if (separator == '\0') separator = given ? given->separator : likely_separator(body.text);

  read_rows(CsvRows(body.text, separator, body.first_line), body.text.size(), watch, reading);
  if (reading.grid.row_count() > 0 || reading.stopped) return reading;
  if (std::ranges::any_of(reading.losses, &CsvLoss::whole_row)) return reading;
  return Failure(file_problem(file, {message("The file is empty.")},
                              {message("Give a CSV file: text with a header row and one row a line.")}));
}

Problem problem_of(const CsvLoss& loss, const Grid& grid, std::string column) {
  if (loss.whole_row) {
    Problem problem =
        file_problem(grid.file(), {message("A quotation mark in this row is never closed; the row was left out.")},
                     {kBalanceQuotes});
    problem.row = loss.row;
    return problem;
  }
  Problem problem = file_problem(grid.file(), {message("Control characters in the cell were left out.")},
                                 {message("Look whether the text is complete.")});
  problem.severity = Severity::warning;
  problem.row = loss.row;
  problem.column = std::move(column);
  problem.value = text_at(grid, loss.row, loss.column);
  return problem;
}

}  // namespace samenhang

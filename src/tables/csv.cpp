#include "tables/csv.h"

#include "base/fold.h"
#include "base/numbers.h"
#include "tables/csv_grid.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace samenhang {
namespace {

std::vector<std::string> cells_of(const Grid& grid, std::size_t row) {
  std::vector<std::string> cells;
  cells.reserve(grid.cell_count(row));
  for (std::size_t column = 0; column < grid.cell_count(row); ++column) cells.emplace_back(grid.text(row, column));
  return cells;
}

TextTable table_of(const Grid& grid) {
  TextTable table;
  table.file = grid.file();
  table.header = {grid.number(0), cells_of(grid, 0)};
  for (std::string& cell : table.header.cells) cell = trim(cell);
  table.rows.reserve(grid.row_count() - 1);
  for (std::size_t row = 1; row < grid.row_count(); ++row)
    table.rows.push_back({grid.number(row), cells_of(grid, row)});
  return table;
}

// Whether a row is lost that stands before the first of the grid: it was the header.
bool has_lost_header(const CsvGrid& csv) {
  const auto lost = std::ranges::find(csv.losses, true, &CsvLoss::whole_row);
  return lost != csv.losses.end() && (csv.grid.row_count() == 0 || lost->row < csv.grid.number(0));
}

Problem lost_header(const CsvGrid& csv) {
  Problem problem = file_problem(
      csv.grid.file(), {message("A quotation mark in the header row is never closed, so the columns are not known.")},
      {kBalanceQuotes});
  problem.row = std::ranges::find(csv.losses, true, &CsvLoss::whole_row)->row;
  return problem;
}

bool is_number(const std::string& cell) {
  std::string with_point = cell.starts_with('+') ? cell.substr(1) : cell;
  std::ranges::replace(with_point, ',', '.');
  return parse_number(with_point).has_value();
}

// What a spreadsheet would take for a formula.
bool is_armed(const std::string& cell) {
  constexpr std::string_view kArming = "=+-@\t\r";
  return !cell.empty() && kArming.find(cell.front()) != std::string_view::npos && !is_number(cell);
}

void append_cell(std::string& line, std::string_view cell, char separator) {
  const bool must_be_quoted =
      cell.find(separator) != std::string_view::npos || cell.find_first_of("\"\r\n") != std::string_view::npos;
  if (!must_be_quoted) {
    line += cell;
    return;
  }
  line += '"';
  for (const char c : cell) {
    if (c == '"') line += '"';
    line += c;
  }
  line += '"';
}

void append_line(std::string& text, const std::vector<std::string>& cells, const CsvStyle& style) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) text += style.separator;
    append_cell(text, style.disarm && is_armed(cells[i]) ? "'" + cells[i] : cells[i], style.separator);
  }
  text += style.crlf ? "\r\n" : "\n";
}

}  // namespace

Result<CsvReading> read_csv(std::string_view bytes, std::string file, char separator) {
  Result<CsvGrid> csv = read_csv_grid(bytes, file, separator, {});
  if (!csv) return Failure(std::move(csv.error()));
  if (has_lost_header(*csv)) return Failure(lost_header(*csv));
  CsvReading reading{table_of(csv->grid), std::move(csv->problems)};
  const std::vector<std::string>& header = reading.table.header.cells;
  for (const CsvLoss& loss : csv->losses) {
    reading.problems.push_back(problem_of(loss, csv->grid, loss.column < header.size() ? header[loss.column] : ""));
  }
  return reading;
}

std::string csv_line(const std::vector<std::string>& cells, const CsvStyle& style) {
  std::string line;
  append_line(line, cells, style);
  return line;
}

std::string write_csv(const TextTable& table, const CsvStyle& style) {
  std::string text = style.bom ? "\xEF\xBB\xBF" : "";
  append_line(text, table.header.cells, style);
  for (const TextRow& row : table.rows) append_line(text, row.cells, style);
  return text;
}

}  // namespace samenhang

#include "tables/csv.h"

#include "base/fold.h"
#include "base/numbers.h"
#include "tables/csv_text.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace samenhang {
namespace {

// The cells of the only row of a grid.
std::vector<std::string> cells_of(const Grid& grid) {
  std::vector<std::string> cells;
  cells.reserve(grid.cell_count(0));
  for (std::size_t column = 0; column < grid.cell_count(0); ++column) cells.emplace_back(grid.text(0, column));
  return cells;
}

Problem lost_header(const std::string& file, long row) {
  Problem problem =
      file_problem(file, {message("A quotation mark in the header row is never closed, so the columns are not known.")},
                   {kBalanceQuotes});
  problem.row = row;
  return problem;
}

void add_row(CsvReading& reading, TextRow row) {
  if (reading.table.header.row > 0) {
    reading.table.rows.push_back(std::move(row));
    return;
  }
  for (std::string& cell : row.cells) cell = trim(cell);
  reading.table.header = std::move(row);
}

void name_cleaned_cells(CsvReading& reading, const CsvRows& rows, const std::vector<std::string>& cells) {
  const std::vector<std::string>& header = reading.table.header.cells;
  for (const std::size_t column : rows.cleaned()) {
    Problem problem = cleaned_cell_problem(reading.table.file, rows.line());
    problem.column = column < header.size() ? header[column] : "";
    problem.value = column < cells.size() ? cells[column] : "";
    reading.problems.push_back(std::move(problem));
  }
}

Result<void> read_rows(CsvRows rows, CsvReading& reading) {
  Grid row("", "");  // one at a time
  for (CsvRow found = rows.next(row); found != CsvRow::none; found = rows.next(row)) {
    if (found == CsvRow::unclosed && reading.table.header.row == 0) {
      return Failure(lost_header(reading.table.file, rows.line()));
    }
    if (found == CsvRow::unclosed) {
      reading.problems.push_back(unclosed_quote_problem(reading.table.file, rows.line()));
      continue;
    }
    std::vector<std::string> cells;
    if (found == CsvRow::filled) {
      cells = cells_of(row);
      row.drop_row();
    }
    name_cleaned_cells(reading, rows, cells);
    if (found == CsvRow::filled) add_row(reading, {rows.line(), std::move(cells)});
  }
  return {};
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
  Result<CsvText> text = csv_text(bytes, file, separator);
  if (!text) return Failure(std::move(text.error()));
  CsvReading reading;
  reading.table.file = std::move(file);
  reading.problems = std::move(text->decoded.problems);
  const Result<void> read = read_rows(text->rows(), reading);
  if (!read) return Failure(read.error());
  if (reading.table.header.row == 0) return Failure(no_row_problem(reading.table.file));
  return reading;
}

std::string csv_line(const std::vector<std::string>& cells, const CsvStyle& style) {
  std::string line;
  append_line(line, cells, style);
  return line;
}

std::string write_csv(const TextTable& table, const CsvStyle& style) {
  std::string text = style.bom ? "\xEF\xBB\xBF" : "";
  const std::string header = csv_line(table.header.cells, style);
  // Only in the first line of a file does `sep=` mean something.
  if (has_separator_line(header)) append_line(text, {}, style);
  text += header;
  for (const TextRow& row : table.rows) append_line(text, row.cells, style);
  return text;
}

}  // namespace samenhang

#include "tables/csv.h"

#include "base/controls.h"
#include "base/fold.h"
#include "base/numbers.h"
#include "tables/csv_records.h"
#include "tables/text_encoding.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace samenhang {
namespace {

constexpr std::array<char, 4> kSeparators{';', ',', '\t', '|'};
constexpr std::size_t kSample_records = 200;

bool is_blank(const std::vector<std::string>& cells) {
  return std::ranges::all_of(cells, [](const std::string& cell) { return trim(cell).empty(); });
}

// How evenly a separator cuts the first rows: the share of them with the commonest number
// of cells, and that number.
struct Evenness {
  double share = 0.0;
  std::size_t cells = 1;

  friend auto operator<=>(const Evenness&, const Evenness&) = default;
};

Evenness evenness(std::string_view text, char separator) {
  CsvRecords records(text, separator);
  std::map<std::size_t, std::size_t> rows_by_cells;
  std::size_t rows = 0;
  CsvRecord record;
  for (std::size_t i = 0; i < kSample_records && records.next(record); ++i) {
    if (is_blank(record.cells)) continue;
    ++rows;
    ++rows_by_cells[record.cells.size()];
  }
  Evenness best;
  for (const auto& [cells, count] : rows_by_cells) {
    if (cells < 2) continue;
    best = std::max(best, {static_cast<double>(count) / static_cast<double>(rows), cells});
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

// The X of a first line `sep=X`, which Excel obeys, and the bytes the line takes.
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

Problem row_problem(Severity severity, const TextTable& table, long row, Message text, Message hint) {
  Problem problem = file_problem(table.file, {text}, {hint});
  problem.severity = severity;
  problem.row = row;
  return problem;
}

void drop_controls(TextRow& row, CsvReading& reading) {
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (std::erase_if(row.cells[i], is_stray_control) == 0) continue;
    Problem problem =
        row_problem(Severity::warning, reading.table, row.row, message("Control characters in the cell were left out."),
                    message("Look whether the text is complete."));
    const std::vector<std::string>& header = reading.table.header.cells;
    problem.column = i < header.size() ? header[i] : "";
    problem.value = row.cells[i];
    reading.problems.push_back(std::move(problem));
  }
}

void add_row(CsvReading& reading, TextRow row) {
  if (is_blank(row.cells)) return;
  if (reading.table.header.row > 0) {
    reading.table.rows.push_back(std::move(row));
    return;
  }
  for (std::string& cell : row.cells) cell = trim(cell);
  reading.table.header = std::move(row);
}

constexpr Message kBalanceQuotes = message("Put a quotation mark at both ends of the cell, or at neither.");

Result<void> read_records(CsvRecords records, bool has_controls, CsvReading& reading) {
  CsvRecord record;
  while (records.next(record)) {
    if (record.unbalanced && reading.table.header.row == 0) {
      return Failure(
          row_problem(Severity::error, reading.table, record.line,
                      message("A quotation mark in the header row is never closed, so the columns are not known."),
                      kBalanceQuotes));
    }
    if (record.unbalanced) {
      reading.problems.push_back(
          row_problem(Severity::error, reading.table, record.line,
                      message("A quotation mark in this row is never closed; the row was left out."), kBalanceQuotes));
      continue;
    }
    TextRow row{record.line, std::move(record.cells)};
    if (has_controls) drop_controls(row, reading);
    add_row(reading, std::move(row));
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
  Result<DecodedText> decoded = decode_text(bytes, file);
  if (!decoded) return Failure(std::move(decoded.error()));
  CsvReading reading;
  reading.table.file = std::move(file);
  reading.problems = std::move(decoded->problems);

  std::string_view text = decoded->text;
  const std::optional<SeparatorLine> given = separator_line(text);
  if (given) text.remove_prefix(given->bytes);  // its line end stays, so that lines count on
  if (separator == '\0') separator = given ? given->separator : likely_separator(text);

  const bool has_controls = std::ranges::any_of(text, is_stray_control);
  const Result<void> read = read_records(CsvRecords(text, separator), has_controls, reading);
  if (!read) return Failure(read.error());
  if (reading.table.header.row > 0) return reading;
  return Failure(file_problem(reading.table.file, {message("The file is empty.")},
                              {message("Give a CSV file: text with a header row and one row a line.")}));
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

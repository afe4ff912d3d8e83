#include "inventory/tables/reading.h"

#include "base/fold.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace samenhang::exchange {
namespace {

void report(Severity severity, const Cell& cell, Sentence text, Sentence hint) {
  Problem problem;
  problem.severity = severity;
  problem.file = cell.row.table.file;
  problem.sheet = cell.row.table.sheet;
  problem.row = cell.row.row.row;
  problem.column = cell.column;
  problem.value = cell.text;
  problem.message = std::move(text);
  problem.hint = std::move(hint);
  cell.row.reading.problems.push_back(std::move(problem));
}

Problem header_problem(Severity severity, const TextTable& table, std::string_view column, Sentence text) {
  Problem problem;
  problem.severity = severity;
  problem.file = table.file;
  problem.sheet = table.sheet;
  problem.row = table.header.row;
  problem.column = column;
  problem.message = std::move(text);
  return problem;
}

std::vector<std::string> headers_of(const std::vector<ColumnName>& columns) {
  std::vector<std::string> headers;
  headers.reserve(columns.size());
  for (const ColumnName& column : columns) headers.emplace_back(column.header);
  return headers;
}

bool has_text_in(const TextTable& table, std::size_t place) {
  return std::ranges::any_of(table.rows, [place](const TextRow& row) { return !cell_text(row, place).empty(); });
}

// A column that was not asked for: the program does not know it, or has it already.
void report_left_out_column(const TextTable& table, std::size_t place, const std::vector<ColumnName>& columns,
                            Problems& problems) {
  const std::string& header = table.header.cells[place];
  if (fold(header).empty() && !has_text_in(table, place)) return;
  Problem problem =
      header_problem(Severity::warning, table, header,
                     {message("The program does not know this column, or has it already; it was left out.")});
  problem.value = header;
  problem.hint = {message("Columns of this table: {columns}."), {{"columns", headers_of(columns)}}};
  problems.push_back(std::move(problem));
}

bool report_missing_columns(const TextTable& table, const std::vector<ColumnName>& columns,
                            const std::vector<std::size_t>& places, Problems& problems) {
  bool complete = true;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const bool must_be_there = columns[i].need == Need::required || columns[i].need == Need::wanted;
    if (!must_be_there || places[i] != kNoPlace) continue;
    complete = false;
    Problem problem = header_problem(Severity::error, table, columns[i].header,
                                     {message("The column {column} is missing; the whole table was left out."),
                                      {{"column", std::string(columns[i].header)}}});
    problem.hint = {message("Columns of this table: {columns}."), {{"columns", headers_of(columns)}}};
    problems.push_back(std::move(problem));
  }
  return complete;
}

void report_cells_beyond_header(const TextTable& table, Problems& problems) {
  for (const TextRow& row : table.rows) {
    for (std::size_t i = table.header.cells.size(); i < row.cells.size(); ++i) {
      if (cell_text(row, i).empty()) continue;
      Problem problem =
          header_problem(Severity::warning, table, "",
                         {message("The row has more cells than the table has columns; what is beyond was left out.")});
      problem.row = row.row;
      problem.value = cell_text(row, i);
      problem.hint = {message("Put quotation marks around a cell that holds the separator.")};
      problems.push_back(std::move(problem));
      break;
    }
  }
}

}  // namespace

void fail(const Cell& cell, Sentence text, Sentence hint) {
  cell.row.left_out = true;
  report(Severity::error, cell, std::move(text), std::move(hint));
}

void warn(const Cell& cell, Sentence text, Sentence hint) {
  report(Severity::warning, cell, std::move(text), std::move(hint));
}

void note(const Cell& cell, Sentence text, Sentence hint) {
  report(Severity::note, cell, std::move(text), std::move(hint));
}

Sentence about(const Cell& cell, Message text) {
  return {text, {{"value", std::string(cell.text)}}};
}

std::optional<std::vector<std::size_t>> column_places(const TextTable& table, const std::vector<ColumnName>& columns,
                                                      Problems& problems) {
  std::unordered_map<std::string, std::size_t> column_by_header;
  for (std::size_t i = 0; i < columns.size(); ++i) column_by_header.emplace(fold(columns[i].header), i);
  std::vector<std::size_t> places(columns.size(), kNoPlace);
  for (std::size_t place = 0; place < table.header.cells.size(); ++place) {
    const auto found = column_by_header.find(fold(table.header.cells[place]));
    if (found != column_by_header.end() && places[found->second] == kNoPlace) {
      places[found->second] = place;
    } else {
      report_left_out_column(table, place, columns, problems);
    }
  }
  if (!report_missing_columns(table, columns, places, problems)) return std::nullopt;
  report_cells_beyond_header(table, problems);
  return places;
}

std::string_view cell_text(const TextRow& row, std::size_t place) {
  return place < row.cells.size() ? trim(row.cells[place]) : std::string_view();
}

void fail_empty(const Cell& cell) {
  fail(cell, {message("This cell must be filled in; the row was left out.")},
       {message("Fill in {column}."), {{"column", std::string(cell.column)}}});
}

void sort_by_row(Problems& problems, std::size_t from) {
  std::stable_sort(problems.begin() + static_cast<std::ptrdiff_t>(from), problems.end(),
                   [](const Problem& a, const Problem& b) { return a.row < b.row; });
}

void check_new(const Cell& id, const KnownIds& ids) {
  if (!ids.knows(std::string(id.text))) return;
  fail(id, about(id, message("Another row has the id “{value}” already; the row was left out.")),
       {message("Give every row of the table {table} an id of its own."), {{"table", std::string(ids.table())}}});
}

void check_period(RowReading& row, const std::optional<Date>& start, const std::optional<Date>& end) {
  if (!start || !end || !(*end < *start)) return;
  const std::string last_day = dutch_date(*end);
  warn({row, "Einddatum", last_day}, {message("The end is before the start.")},
       {message("Check the two dates; the start is {date}."), {{"date", dutch_date(*start)}}});
}

}  // namespace samenhang::exchange

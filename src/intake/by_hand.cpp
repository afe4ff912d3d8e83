#include "intake/by_hand.h"

#include "base/fold.h"
#include "base/parts.h"

#include <algorithm>
#include <optional>

namespace samenhang {
namespace {

constexpr std::size_t kMostHeaderRows = 50;  // a header row stands near the top
constexpr std::size_t kMostExamples = 8;

struct NamedColumn {
  std::string header;
  Field field = Field::none;  // none: of a condition
};

std::vector<NamedColumn> named_columns(const PlainListColumns& columns) {
  std::vector<NamedColumn> named;
  const auto add = [&](const std::string& header, Field field) {
    if (!header.empty()) named.push_back({header, field});
  };
  add(columns.party, Field::party_name);
  add(columns.initiative, Field::initiative_name);
  add(columns.from, Field::from);
  add(columns.to, Field::to);
  add(columns.strength, Field::strength);
  for (const auto& [header, value] : columns.where) named.push_back({header, Field::none});
  return named;
}

std::optional<std::size_t> column_of(const Grid& grid, std::size_t row, std::string_view header) {
  const std::string wanted = fold(header);
  for (std::size_t column = 0; column < grid.cell_count(row) && !wanted.empty(); ++column) {
    if (fold(grid.text(row, column)) == wanted) return column;
  }
  return std::nullopt;
}

std::size_t count_found(const Grid& grid, std::size_t row, const std::vector<NamedColumn>& named) {
  return static_cast<std::size_t>(std::ranges::count_if(
      named, [&](const NamedColumn& column) { return column_of(grid, row, column.header).has_value(); }));
}

// The first row with all of the columns; else the first of those that have the most.
std::size_t header_row_of(const Grid& grid, const std::vector<NamedColumn>& named) {
  std::size_t best = 0;
  std::size_t most = 0;
  for (std::size_t row = 0; row < std::min(grid.row_count(), kMostHeaderRows); ++row) {
    const std::size_t found = count_found(grid, row, named);
    if (found > most) {
      best = row;
      most = found;
    }
  }
  return best;
}

std::string header_at(const Grid& grid, std::size_t row, std::size_t column) {
  return std::string(trim(grid.text(row, column)));
}

Problem problem_in(const Grid& grid, long row, Sentence what, Sentence hint) {
  Problem problem = file_problem(grid.file(), std::move(what), std::move(hint));
  problem.sheet = grid.sheet();
  problem.row = row;
  return problem;
}

Failure no_such_column(const Grid& grid, std::size_t header_row, const std::string& header) {
  std::vector<std::string> headers;
  headers.reserve(grid.cell_count(header_row));
  for (std::size_t column = 0; column < grid.cell_count(header_row); ++column) {
    headers.push_back(header_at(grid, header_row, column));
  }
  Problem problem =
      problem_in(grid, grid.number(header_row), {message("There is no column “{column}”."), {{"column", header}}},
                 {message("The columns are {columns}."), {{"columns", std::move(headers)}}});
  problem.column = header;
  return Failure(std::move(problem));
}

// The first few values that stand in a column, each once.
std::vector<std::string> examples_of(const Grid& grid, std::size_t header_row, std::size_t column) {
  std::vector<std::string> examples;
  for (std::size_t row = header_row + 1; row < grid.row_count() && examples.size() < kMostExamples; ++row) {
    std::string value = header_at(grid, row, column);
    if (!value.empty()) add_once(examples, std::move(value));
  }
  return examples;
}

bool is_met(const Grid& grid, std::size_t header_row, const RowCondition& condition) {
  for (std::size_t row = header_row + 1; row < grid.row_count(); ++row) {
    if (meets(grid, row, condition)) return true;
  }
  return false;
}

bool any_meets_all(const Grid& grid, const SheetMapping& mapping) {
  for (std::size_t row = mapping.header_row.value_or(0) + 1; row < grid.row_count(); ++row) {
    if (std::ranges::all_of(mapping.where, [&](const RowCondition& one) { return meets(grid, row, one); })) return true;
  }
  return false;
}

// The problem of the first condition that no row meets, or else of the last: no row meets them all.
Failure no_row_left(const Grid& grid, const SheetMapping& mapping, const PlainListColumns& columns) {
  const std::size_t header_row = mapping.header_row.value_or(0);
  std::size_t at = 0;
  while (at + 1 < mapping.where.size() && is_met(grid, header_row, mapping.where[at])) ++at;
  const std::size_t column = mapping.where[at].column;
  const std::string& value = columns.where[at].second;
  Problem problem = problem_in(
      grid, 0,
      {message("No row has “{value}” in the column “{column}”."),
       {{"value", value}, {"column", header_at(grid, header_row, column)}}},
      {message("In this column stand for instance {values}."), {{"values", examples_of(grid, header_row, column)}}});
  problem.column = header_at(grid, header_row, column);
  problem.value = value;
  return Failure(std::move(problem));
}

}  // namespace

bool meets(const Grid& grid, std::size_t row, const RowCondition& condition) {
  return fold(grid.text(row, condition.column)) == condition.wanted;
}

Result<SheetMapping> mapping_by_hand(const Grid& grid, const PlainListColumns& columns) {
  const std::vector<NamedColumn> named = named_columns(columns);
  SheetMapping mapping;
  mapping.role = columns.from.empty() ? SheetRole::participations : SheetRole::relations;
  const std::size_t header_row = header_row_of(grid, named);
  mapping.header_row = header_row;
  mapping.fields.assign(grid.column_count(), Field::none);
  std::size_t condition = 0;
  for (const NamedColumn& wanted : named) {
    const auto column = column_of(grid, header_row, wanted.header);
    if (!column) return no_such_column(grid, header_row, wanted.header);
    if (wanted.field == Field::none) {
      mapping.where.push_back({*column, fold(columns.where[condition++].second)});
    } else {
      mapping.fields[*column] = wanted.field;
    }
  }
  if (!any_meets_all(grid, mapping) && !mapping.where.empty()) return no_row_left(grid, mapping, columns);
  return mapping;
}

}  // namespace samenhang

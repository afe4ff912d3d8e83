#include "formats/matrix.h"

#include "base/fold.h"
#include "formats/foreign_parts.h"
#include "formats/foreign_table.h"
#include "formats/shared_attributes.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace samenhang {
namespace {

// The names along the sides, each with its place.
struct Sides {
  std::vector<std::string> rows;
  std::vector<std::string> columns;
  std::unordered_map<std::string, std::size_t> row_places;

  // Whether both sides bear the same names; each stands there once.
  bool is_square() const {
    return rows.size() == columns.size() &&
           std::ranges::all_of(columns, [&](const std::string& name) { return row_places.contains(fold_case(name)); });
  }
};

Problem at_cell(const TextTable& table, const TextRow& row, std::size_t column, Sentence what, Sentence hint) {
  Problem problem = file_problem(table.file, std::move(what), std::move(hint));
  problem.row = row.row;
  if (column < table.header.cells.size()) problem.column = table.header.cells[column];
  if (column < row.cells.size()) problem.value = row.cells[column];
  return problem;
}

Problem name_problem(const TextTable& table, const TextRow& row, std::size_t column) {
  return at_cell(table, row, column, {message("A name along the side of the matrix is empty, or stands there twice.")},
                 {message("Give each row and each column a name of its own.")});
}

Result<Sides> sides_of(const TextTable& table) {
  Sides sides;
  std::vector<std::string> header = table.header.cells;
  while (!header.empty() && header.back().empty()) header.pop_back();
  std::unordered_map<std::string, std::size_t> column_places;
  for (std::size_t i = 1; i < header.size(); ++i) {
    sides.columns.push_back(bare_cell(header[i]));
    const std::string& name = sides.columns.back();
    if (name.empty() || !column_places.emplace(fold_case(name), i).second) {
      return Failure(name_problem(table, table.header, i));
    }
  }
  for (const TextRow& row : table.rows) {
    sides.rows.push_back(bare_cell(row.cells.front()));
    const std::string& name = sides.rows.back();
    if (name.empty() || !sides.row_places.emplace(fold_case(name), sides.row_places.size()).second) {
      return Failure(name_problem(table, row, 0));
    }
  }
  if (!sides.rows.empty() && !sides.columns.empty()) return sides;
  return Failure(file_problem(table.file, {message("This table is no matrix: it has no names along both sides.")},
                              {message("Put the names in the first row and in the first column.")}));
}

std::optional<Problem> wrong_cell(const TextTable& table, const Sides& sides) {
  for (const TextRow& row : table.rows) {
    for (std::size_t i = 1; i < row.cells.size(); ++i) {
      if (i <= sides.columns.size() ? is_matrix_value(bare_cell(row.cells[i])) : trim(row.cells[i]).empty()) continue;
      return at_cell(table, row, i, {message("This cell of the matrix holds no strength.")},
                     {message("A cell is empty, 0, x, or a strength from 1 to 4.")});
    }
  }
  return std::nullopt;
}

std::vector<std::string> add_side(const std::vector<std::string>& names, bool are_initiatives,
                                  ForeignNetwork& network) {
  std::vector<std::string> ids;
  for (const std::string& name : names) {
    ids.push_back(made_id(ids.size() + 1, are_initiatives));
    ForeignMember member;
    member.id = ids.back();
    member.name = name;
    if (are_initiatives) member.initiative = "true";
    network.members.push_back(std::move(member));
  }
  return ids;
}

void add_ties(const TextTable& table, const Sides& sides, ForeignNetwork& network) {
  const bool square = sides.is_square();
  const std::vector<std::string> row_ids = add_side(sides.rows, false, network);
  const std::vector<std::string> column_ids = square ? row_ids : add_side(sides.columns, true, network);
  std::vector<MatrixCell> cells;
  for (std::size_t from = 0; from < table.rows.size(); ++from) {
    const TextRow& row = table.rows[from];
    for (std::size_t i = 1; i < std::min(row.cells.size(), sides.columns.size() + 1); ++i) {
      const std::string value = bare_cell(row.cells[i]);
      if (is_no_tie(value)) continue;
      const std::size_t to = square ? sides.row_places.at(fold_case(sides.columns[i - 1])) : i - 1;
      cells.push_back({from, to, value, row.row});
    }
  }
  if (square) {
    network.ties = ties_of_square(std::move(cells), row_ids);
    return;
  }
  for (const MatrixCell& cell : cells) {
    ForeignTie tie;
    tie.from = row_ids[cell.from];
    tie.to = column_ids[cell.to];
    tie.row = cell.row;
    network.ties.push_back(std::move(tie));
  }
}

}  // namespace

bool is_matrix(const TextTable& table) {
  const Result<Sides> sides = sides_of(table);
  const bool has_empty_corner = !table.header.cells.empty() && table.header.cells.front().empty();
  return sides && (sides->is_square() || has_empty_corner) && !wrong_cell(table, *sides);
}

Result<InventoryReading> read_matrix(std::string_view bytes, std::string_view file) {
  const Result<CsvReading> csv = read_csv(bytes, std::string(file));
  if (!csv) return Failure(csv.error());
  const Result<Sides> sides = sides_of(csv->table);
  if (!sides) return Failure(sides.error());
  if (const auto problem = wrong_cell(csv->table, *sides)) return Failure(*problem);
  ForeignNetwork network;
  network.file = file;
  network.problems = csv->problems;
  add_ties(csv->table, *sides, network);
  return inventory_of(std::move(network));
}

std::string write_matrix(const Inventory& /*inventory*/, const Network& network, Profile /*profile*/) {
  const std::vector<std::string> names = unique_names(network);
  const bool two_mode = network.choice() == NetworkChoice::two_mode;
  const auto parties = static_cast<Vertex>(std::ranges::count(network.members(), false, &Member::is_initiative));
  const Vertex first_column = two_mode ? parties : 0;
  TextTable table;
  table.header.cells = {""};
  table.header.cells.insert(table.header.cells.end(), names.begin() + first_column, names.end());
  for (Vertex v = 0; v < parties; ++v) {
    TextRow row{0, {names[v]}};
    row.cells.resize(table.header.cells.size(), "0");
    if (!two_mode) row.cells[v + 1].clear();
    for (const TieIndex tie : network.ties_of(v)) {
      const Tie& at = network.ties()[tie];
      const Vertex other = at.from == v ? at.to : at.from;
      row.cells[other - first_column + 1] = std::to_string(at.weight);
    }
    table.rows.push_back(std::move(row));
  }
  return write_csv(table, kTableStyle);
}

}  // namespace samenhang

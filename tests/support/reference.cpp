#include "support/reference.h"

#include "base/check.h"
#include "base/files.h"
#include "base/numbers.h"
#include "support/networks.h"
#include "tables/csv.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace samenhang::test {
namespace {

TextTable table_of(const std::string& file) {
  const auto bytes = read_file(std::filesystem::path(SAMENHANG_ROOT) / file);
  check(bytes.has_value(), file.c_str());
  const auto reading = read_csv(*bytes, file);
  check(reading.has_value(), file.c_str());
  return reading->table;
}

}  // namespace

Network reference_network(const std::string& name) {
  const TextTable table = table_of("data/reference/" + name + "/ties.csv");
  const bool weighted = table.header.cells.size() > 2;
  std::set<std::string> ids;
  for (const TextRow& row : table.rows) ids.insert({row.cells[0], row.cells[1]});

  std::vector<Member> members;
  std::map<std::string, Vertex> vertex_of;
  for (const std::string& id : ids) {
    vertex_of[id] = static_cast<Vertex>(members.size());
    members.push_back(member_of(id));
  }
  std::vector<Tie> ties;
  for (const TextRow& row : table.rows) {
    const long weight = weighted ? parse_integer(row.cells[2]).value() : 1;
    ties.push_back({vertex_of.at(row.cells[0]), vertex_of.at(row.cells[1]), static_cast<int>(weight)});
  }
  return Network(std::move(members), std::move(ties));
}

std::map<std::string, std::string> text_column_of(const std::string& file, const std::string& column,
                                                  std::size_t key_columns) {
  const TextTable table = table_of(file);
  const auto found = std::ranges::find(table.header.cells, column);
  check(found != table.header.cells.end(), column.c_str());
  const auto place = static_cast<std::size_t>(found - table.header.cells.begin());
  std::map<std::string, std::string> cells;
  for (const TextRow& row : table.rows) {
    std::string key = row.cells[0];
    for (std::size_t i = 1; i < key_columns; ++i) key += ' ' + row.cells[i];
    cells[key] = row.cells[place];
  }
  return cells;
}

std::map<std::string, double> column_of(const std::string& file, const std::string& column, std::size_t key_columns) {
  std::map<std::string, double> numbers;
  for (const auto& [key, cell] : text_column_of(file, column, key_columns)) {
    if (!cell.empty()) numbers[key] = parse_number(cell).value();
  }
  return numbers;
}

}  // namespace samenhang::test

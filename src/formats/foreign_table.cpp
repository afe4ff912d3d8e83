#include "formats/foreign_table.h"

#include "base/fold.h"

namespace samenhang {

Columns::Columns(const TextTable& table) {
  for (std::size_t i = 0; i < table.header.cells.size(); ++i) places_.emplace(fold(table.header.cells[i]), i);
}

bool Columns::has(std::string_view name) const {
  return places_.contains(std::string(name));
}

std::string Columns::cell(const TextRow& row, std::string_view name) const {
  const auto found = places_.find(std::string(name));
  if (found == places_.end() || found->second >= row.cells.size()) return {};
  return bare_cell(row.cells[found->second]);
}

std::string bare_cell(std::string_view cell) {
  constexpr std::string_view kArming = "=+-@\t\r";
  if (cell.size() > 1 && cell[0] == '\'' && kArming.find(cell[1]) != std::string_view::npos) cell.remove_prefix(1);
  return std::string(trim(cell));
}

}  // namespace samenhang

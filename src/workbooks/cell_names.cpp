#include "workbooks/cell_names.h"

#include <algorithm>

namespace samenhang {
namespace {

constexpr std::size_t kLetters = 26;

bool is_letter(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

std::size_t letter_number(char c) {
  return static_cast<std::size_t>(c >= 'a' ? c - 'a' : c - 'A') + 1;
}

}  // namespace

std::string column_name(std::size_t column) {
  std::string name;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / kLetters) {
    name += static_cast<char>('A' + static_cast<char>((rest - 1) % kLetters));
  }
  std::ranges::reverse(name);
  return name;
}

std::string cell_name(std::size_t row, std::size_t column) {
  return column_name(column) + std::to_string(row + 1);
}

std::optional<CellPlace> cell_place(std::string_view name) {
  std::size_t column = 0;
  std::size_t row = 0;
  std::size_t at = name.starts_with('$') ? 1 : 0;
  for (; at < name.size() && is_letter(name[at]); ++at) {
    column = column * kLetters + letter_number(name[at]);
    if (column > kMostColumns) return std::nullopt;
  }
  if (at < name.size() && name[at] == '$') ++at;
  for (; at < name.size(); ++at) {
    if (name[at] < '0' || name[at] > '9') return std::nullopt;
    row = row * 10 + static_cast<std::size_t>(name[at] - '0');
    if (row > static_cast<std::size_t>(kMostRows)) return std::nullopt;
  }
  if (column == 0 || row == 0) return std::nullopt;
  return CellPlace{row - 1, column - 1};
}

}  // namespace samenhang

#include "tables/grid.h"

#include "base/check.h"

#include <algorithm>
#include <limits>

namespace samenhang {

std::string column_letters(std::size_t column) {
  constexpr std::size_t kLetters = 26;
  std::string letters;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / kLetters) {
    letters += static_cast<char>('A' + (rest - 1) % kLetters);
  }
  std::ranges::reverse(letters);
  return letters;
}

std::size_t Grid::end_of(std::size_t row) const {
  return row + 1 < rows_.size() ? rows_[row + 1].first_cell : kinds_.size();
}

std::size_t Grid::cell_count(std::size_t row) const {
  return end_of(row) - rows_[row].first_cell;
}

std::size_t Grid::column_count() const {
  return rows_.empty() ? 0 : std::max(column_count_, cell_count(rows_.size() - 1));
}

std::string_view Grid::text(std::size_t row, std::size_t column) const {
  if (column >= cell_count(row)) return {};
  const std::size_t cell = rows_[row].first_cell + column;
  return std::string_view(text_).substr(text_start(cell), text_ends_[cell] - text_start(cell));
}

CellKind Grid::kind(std::size_t row, std::size_t column) const {
  return column < cell_count(row) ? kinds_[rows_[row].first_cell + column] : CellKind::empty;
}

void Grid::reserve(std::size_t bytes, std::size_t cells, std::size_t rows) {
  text_.reserve(bytes);
  text_ends_.reserve(cells);
  kinds_.reserve(cells);
  rows_.reserve(rows);
}

void Grid::begin_row(long number) {
  check(number > 0 && number <= std::numeric_limits<std::uint32_t>::max(), "a row has a number");
  column_count_ = column_count();
  rows_.push_back({static_cast<std::uint32_t>(kinds_.size()), static_cast<std::uint32_t>(number)});
}

void Grid::add(CellKind kind, std::string_view text) {
  check(!rows_.empty(), "a cell stands in a row");
  check(text_.size() + text.size() <= std::numeric_limits<std::uint32_t>::max(), "the texts fit in 4 GiB");
  text_ += text;
  text_ends_.push_back(static_cast<std::uint32_t>(text_.size()));
  kinds_.push_back(kind);
}

void Grid::drop_row() {
  check(!rows_.empty(), "there is a row");
  const std::size_t first = rows_.back().first_cell;
  text_.resize(text_start(first));
  text_ends_.resize(first);
  kinds_.resize(first);
  rows_.pop_back();
}

}  // namespace samenhang

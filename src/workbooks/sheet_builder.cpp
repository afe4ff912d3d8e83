#include "workbooks/sheet_builder.h"

#include "base/fold.h"
#include "workbooks/cell_names.h"

#include <algorithm>

namespace samenhang {

void SheetBuilder::begin_row(long number, bool is_hidden) {
  row_ = number;
  is_hidden_ = is_hidden;
  cells_.clear();
  text_.clear();
  has_text_ = false;
}

void SheetBuilder::add(std::size_t column, CellKind kind, std::string_view text, std::size_t times) {
  if (kind == CellKind::empty || text.empty() || column >= kMostColumns) return;
  if (!allowance_.spend(1, text.size())) return;
  const std::size_t begin = text_.size();
  text_ += text;
  const bool is_seen = !trim(text).empty();
  has_text_ = has_text_ || is_seen;
  if (!is_seen) kind = CellKind::empty;
  const std::size_t end = std::min(kMostColumns, column + times);
  for (; column < end; ++column) cells_.push_back({column, kind, begin, text.size()});
}

// Counts the rows and cells before they are made; the text of one row has been counted.
bool SheetBuilder::may_keep(long times) {
  std::size_t text_bytes = 0;
  for (const Cell& cell : cells_) text_bytes += cell.text_length;
  const auto copies = static_cast<std::size_t>(times);
  const auto empty_rows = static_cast<std::size_t>(row_ - last_filled_ - 1);
  if (row_ + times - 1 > kMostRows) allowance_.exceed();
  return !allowance_.is_exceeded() &&
         allowance_.spend(empty_rows + (cells_.back().column + 2) * copies, text_bytes * copies - text_.size());
}

void SheetBuilder::keep(long number) {
  grid_.begin_row(number);
  if (is_hidden_) grid_.facts().hidden_rows.push_back(number);
  std::size_t next = 0;
  for (const Cell& cell : cells_) {
    for (; next < cell.column; ++next) grid_.add(CellKind::empty, {});
    grid_.add(cell.kind, std::string_view(text_).substr(cell.text_begin, cell.text_length));
    ++next;
  }
}

void SheetBuilder::end_row(long times) {
  const long first = row_;
  if (has_text_ && may_keep(times)) {
    for (long empty = last_filled_ + 1; empty < first; ++empty) grid_.facts().empty_rows.push_back(empty);
    for (long copy = 0; copy < times; ++copy) keep(first + copy);
    last_filled_ = first + times - 1;
  }
  row_ = first + times - 1;
  cells_.clear();
  has_text_ = false;
}

void SheetBuilder::hide_columns(std::size_t first, std::size_t last) {
  last = std::min(last, kMostColumns - 1);
  if (first > last) return;
  if (hidden_columns_.size() <= last) hidden_columns_.resize(last + 1);
  for (std::size_t column = first; column <= last; ++column) hidden_columns_[column] = true;
}

void SheetBuilder::merge(const MergedCells& cells) {
  const bool is_more_than_one = cells.first_row != cells.last_row || cells.first_column != cells.last_column;
  if (is_more_than_one && allowance_.spend(sizeof cells, 0)) grid_.facts().merged.push_back(cells);
}

Grid SheetBuilder::finished() && {
  const std::size_t columns = std::min(grid_.column_count(), hidden_columns_.size());
  for (std::size_t column = 0; column < columns; ++column) {
    if (hidden_columns_[column]) grid_.facts().hidden_columns.push_back(column);
  }
  return std::move(grid_);
}

}  // namespace samenhang

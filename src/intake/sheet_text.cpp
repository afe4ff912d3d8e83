#include "intake/sheet_text.h"

#include "base/fold.h"
#include "intake/values.h"

#include <algorithm>

namespace samenhang {
namespace {

std::string first_mended(const Grid& grid) {
  for (std::size_t row = 0; row < std::min(grid.row_count(), kSample_rows); ++row) {
    for (std::size_t column = 0; column < grid.cell_count(row); ++column) {
      const std::string_view text = grid.text(row, column);
      if (mended_double_encoding(text)) return std::string(trim(text));
    }
  }
  return {};
}

}  // namespace

SheetText::SheetText(const Grid& grid) : grid_(&grid), example_(first_mended(grid)) {}

std::string SheetText::at(std::size_t row, std::size_t column) const {
  const std::string_view text = trim(grid_->text(row, column));
  if (is_mended()) {
    if (const auto mended = mended_double_encoding(text)) return std::string(trim(*mended));
  }
  return std::string(text);
}

std::vector<std::string> SheetText::row(std::size_t row) const {
  std::vector<std::string> texts;
  texts.reserve(grid_->column_count());
  for (std::size_t column = 0; column < grid_->column_count(); ++column) texts.push_back(at(row, column));
  return texts;
}

std::size_t SheetText::filled_count(std::size_t row) const {
  std::size_t filled = 0;
  for (std::size_t column = 0; column < grid_->cell_count(row); ++column) {
    if (!trim(grid_->text(row, column)).empty()) ++filled;
  }
  return filled;
}

std::size_t SheetText::sample_end(std::size_t first_row) const {
  return std::min(grid_->row_count(), first_row + kSample_rows);
}

}  // namespace samenhang

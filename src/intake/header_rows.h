#pragma once

#include "intake/columns.h"
#include "intake/sheet_text.h"

#include <cstddef>
#include <optional>

namespace samenhang {

// What a sheet is if this row is its header row.
struct HeaderChoice {
  std::size_t row = 0;
  SheetRole role = SheetRole::ignored;
  ColumnChoice columns;
};

/// The role of which this header row names all that is needed, and most of all. Persons, where names of persons stand
/// before those of parties. Nothing: no role.
std::optional<HeaderChoice> role_by_headers(const SheetText& sheet, std::size_t row);

/// The row among the first that is best as a header row. A row with one cell is none where others have more.
std::optional<HeaderChoice> header_by_words(const SheetText& sheet);

/// The first rows, among which titles and headers are looked for.
std::size_t head_end(const SheetText& sheet);

}  // namespace samenhang

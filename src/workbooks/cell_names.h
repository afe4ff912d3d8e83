#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace samenhang {

// The most that Excel and LibreOffice have.
constexpr std::size_t kMostColumns = 16384;
constexpr long kMostRows = 1048576;

// A cell by its row and column, both from 0.
struct CellPlace {
  std::size_t row = 0;
  std::size_t column = 0;

  bool operator==(const CellPlace&) const = default;
};

/// A, B … Z, AA …
std::string column_name(std::size_t column);

/// B3 for row 2, column 1.
std::string cell_name(std::size_t row, std::size_t column);

/// The cell of a name such as B3 or $B$3; nothing where it is none, or beyond the last row or column.
std::optional<CellPlace> cell_place(std::string_view name);

}  // namespace samenhang

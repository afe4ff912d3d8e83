#pragma once

#include "document/row_table.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace samenhang {

/// Where the row with this key stands; of several the first.
template <class Row>
std::optional<std::size_t> place_of(const Rows<Row>& rows, const KeyOf<Row>& key) {
  const auto found = std::ranges::find(rows, key, RowTable<Row>::kKey);
  if (found == rows.end()) return std::nullopt;
  return static_cast<std::size_t>(found - rows.begin());
}

/// The row with this key, or null.
template <class Row>
const Row* find_row(const Rows<Row>& rows, const KeyOf<Row>& key) {
  const auto place = place_of(rows, key);
  return place ? &rows[*place] : nullptr;
}

}  // namespace samenhang

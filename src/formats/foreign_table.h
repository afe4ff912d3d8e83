#pragma once

#include "tables/csv.h"
#include "tables/text_table.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace samenhang {

// How tables leave for spreadsheet programs of this country, and for programs that take nothing but commas and whose
// first column would be misread behind a BOM.
constexpr CsvStyle kTableStyle{.separator = ';', .bom = true, .crlf = true, .disarm = true};
constexpr CsvStyle kPlainTableStyle{.separator = ',', .disarm = true};

// The cells of a table by the names of its columns.
class Columns {
 public:
  explicit Columns(const TextTable& table);

  /// `name` as fold() gives it.
  bool has(std::string_view name) const;

  /// The cell of this row, see bare_cell; empty where the table has no such column.
  std::string cell(const TextRow& row, std::string_view name) const;

 private:
  std::unordered_map<std::string, std::size_t> places_;
};

/// A cell, trimmed, without the apostrophe that disarms it.
std::string bare_cell(std::string_view cell);

}  // namespace samenhang

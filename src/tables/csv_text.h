#pragma once

#include "base/result.h"
#include "tables/csv_rows.h"
#include "tables/text_encoding.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace samenhang {

// Bytes of separated cells as text, and how it is cut into cells.
struct CsvText {
  Utf8Text decoded;
  std::size_t body_at = 0;  // behind a separator line
  long first_line = 1;      // of the body
  char separator = '\0';

  std::string_view body() const { return decoded.text().substr(body_at); }

  /// The text must outlive them.
  CsvRows rows() const { return {body(), separator, first_line}; }
};

/// What read_csv and read_text_grid begin with; their headers say how it is read. `separator` may be NUL.
Result<CsvText> csv_text(std::string_view bytes, const std::string& file, char separator);

/// Whether the first line says `sep=X`.
bool has_separator_line(std::string_view text);

// What there is to say of a text that is read row by row.
Problem no_row_problem(const std::string& file);
Problem unclosed_quote_problem(const std::string& file, long row);
Problem cleaned_cell_problem(const std::string& file, long row);  // without its column and value

constexpr Message kBalanceQuotes = message("Put a quotation mark at both ends of the cell, or at neither.");

}  // namespace samenhang

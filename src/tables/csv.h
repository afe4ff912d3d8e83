#pragma once

#include "base/result.h"
#include "tables/text_table.h"

#include <string>
#include <string_view>

namespace samenhang {

struct CsvReading {
  TextTable table;
  Problems problems;
};

/// Comma-separated values and their kin.
///
/// Reads    UTF-8 with or without BOM, UTF-16 with BOM or where its NULs make it plain, else Windows-1252 (said in a
///          note); LF, CRLF or CR; quoted cells with doubled quotes and line ends; a first line `sep=X`. The separator
///          is the one of `; , tab |` that cuts the lines most evenly, unless `separator` (not NUL) says so. The first
///          line that is not empty is the header.
/// Writes   see write_csv.
/// Loses    nothing but empty rows; an unbalanced quote costs its row (an error that names it), not the
///          file; NUL bytes and control characters in a cell are left out, with a warning.
/// Refuses  a file without a single cell, one whose header row has an unbalanced quote, one of more than
///          kLargestFile_bytes, and one whose bytes are not text (a zip, an image, a PDF, a program): the problem says
///          what it looks like and what to do.
/// Source   RFC 4180, and what Excel makes of it.
Result<CsvReading> read_csv(std::string_view bytes, std::string file, char separator = '\0');

struct CsvStyle {
  char separator = ';';
  bool bom = false;
  bool crlf = false;
  bool disarm = false;  // a cell that begins with = + - @ tab CR gets an apostrophe before it; numbers stay
};

constexpr CsvStyle kExchangeStyle{.separator = ';', .bom = true, .crlf = true};
constexpr CsvStyle kOutputStyle{.separator = ';'};

/// Quotes a cell where it must be: one with the separator, a quote or a line end. A header that would be taken for a
/// line `sep=X` comes below an empty line.
std::string write_csv(const TextTable& table, const CsvStyle& style);

/// One line of it, with its line end.
std::string csv_line(const std::vector<std::string>& cells, const CsvStyle& style);

}  // namespace samenhang

#pragma once

#include <string>
#include <vector>

namespace samenhang {

// One row of cells, and where it stands.
struct TextRow {
  long row = 0;                    // physical line or sheet row, from 1; a quoted cell may span lines: the first counts
  std::vector<std::string> cells;  // UTF-8; may be fewer or more than the header has

  bool operator==(const TextRow&) const = default;
};

// A table as it lies in a file, before anyone says what it means.
struct TextTable {
  std::string file;           // as the user named it, or the file's name within a folder
  std::string sheet;          // empty where a file is one table
  TextRow header;             // trimmed
  std::vector<TextRow> rows;  // wholly empty rows are left out

  bool operator==(const TextTable&) const = default;
};

}  // namespace samenhang

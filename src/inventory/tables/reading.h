#pragma once

#include "base/problem.h"
#include "inventory/inventory.h"
#include "inventory/tables/known_ids.h"
#include "tables/text_table.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang::exchange {

// The inventory as far as it is read, and what there is to know about its tables.
struct Reading {
  Inventory inventory;
  Problems problems;
  KnownIds neighbourhoods{"wijken", "Wijkcode"};
  KnownIds parties{"partijen", "Partij-id"};
  KnownIds initiatives{"initiatieven", "Initiatief-id"};
  KnownIds relations{"relaties", "Relatie-id"};
  KnownIds agreements{"afspraken", "Afspraak-id"};
  KnownIds contacts{"contactpersonen", "Contact-id"};
};

// The row being read.
struct RowReading {
  Reading& reading;
  const TextTable& table;
  const TextRow& row;
  bool left_out = false;
};

// A cell of it, or a part of a cell with several values: trimmed, and never empty unless
// that is what is reported.
struct Cell {
  RowReading& row;
  std::string_view column;
  std::string_view text;
};

// Report a cell. Its row is left out by fail alone.
void fail(const Cell& cell, Sentence text, Sentence hint);
void warn(const Cell& cell, Sentence text, Sentence hint);
void note(const Cell& cell, Sentence text, Sentence hint);

/// `text` with its blank {value} filled in from the cell.
Sentence about(const Cell& cell, Message text);

// Whether a column and its cells must be there.
enum class Need {
  required,  // the column and a text in each cell
  wanted,    // the column; its cells may be empty
  usual,     // neither, but it is always written
  optional   // neither; it is written where a row fills it
};

struct ColumnName {
  std::string_view header;
  Need need;
};

constexpr std::size_t kNoPlace = static_cast<std::size_t>(-1);

/// Where each of `columns` stands in `table`, or kNoPlace. Reports columns that are not known, and
/// cells beyond the last column; nothing where a column is missing that must be there (an error).
std::optional<std::vector<std::size_t>> column_places(const TextTable& table, const std::vector<ColumnName>& columns,
                                                      Problems& problems);

/// The trimmed text of a cell; empty beyond the end of the row.
std::string_view cell_text(const TextRow& row, std::size_t place);

void fail_empty(const Cell& cell);

/// Puts what was reported from place `from` on in the order of the rows.
void sort_by_row(Problems& problems, std::size_t from);

/// An id that another row of the same table bears is an error.
void check_new(const Cell& id, const KnownIds& ids);

/// An end before the start is a warning.
void check_period(RowReading& row, const std::optional<Date>& start, const std::optional<Date>& end);

}  // namespace samenhang::exchange

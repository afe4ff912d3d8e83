#pragma once

#include "base/message.h"
#include "intake/field.h"
#include "inventory/code_lists.h"
#include "tables/grid.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace samenhang {

// A value that the user set right: wherever it stands in a column of this field, the other is read instead.
struct CellRepair {
  Field field = Field::none;
  std::string from;  // trimmed, white space within as one blank
  std::string to;

  bool operator==(const CellRepair&) const = default;
};

// Only rows with this in a column count.
struct RowCondition {
  std::size_t column = 0;
  std::string wanted;  // folded

  bool operator==(const RowCondition&) const = default;
};

bool meets(const Grid& grid, std::size_t row, const RowCondition& condition);

// How a sheet is to be read: what a user can set right, and a recipe keeps.
struct SheetMapping {
  SheetRole role = SheetRole::ignored;
  std::optional<std::size_t> header_row;  // index in the grid; rows above it are titles; nothing: all rows are data
  std::vector<Field> fields;              // by column of the grid
  bool mend_double_encoding = false;      // “Ã¶” was “ö”, stored twice over
  std::vector<CellRepair> repairs = {};
  std::vector<RowCondition> where = {};  // all of them

  bool operator==(const SheetMapping&) const = default;
};

// What the program makes of a sheet by itself, and why, in sentences.
struct Recognition {
  SheetMapping mapping;
  std::vector<Sentence> reasons;
};

/// Reads    the first rows of the grid (headers, and what stands below them), its name and its shape.
/// Gives    the role whose needed columns are found best; columns by the words of data/intake/columns.csv and the
///          labels of the exchange form, matched without case, accents and punctuation, Dutch and English; a column
///          without a known header by what stands in it (a list where the same bodies come back, codes of a list).
///          Titles, group headers above the header row and `sep=` lines lie above header_row. Of two columns with one
///          meaning the fuller one has it. A sheet that says nothing of the inventory is `ignored`.
Recognition recognise(const Grid& grid, const CodeLists& lists);

/// The same with the header row, or with header row and role, as the user chose them.
SheetMapping mapped(const Grid& grid, const CodeLists& lists, std::optional<std::size_t> header_row,
                    std::optional<SheetRole> role = std::nullopt);

// What a row of a sheet is.
enum class RowNature { title, header, data, total, footnote, repeated_header };

/// Of a row by its index in the grid. A total begins with “totaal”, “subtotaal” or “total”; a footnote fills only one
/// cell, and that not of a column that is needed, or begins with an asterisk.
RowNature nature_of_row(const Grid& grid, const SheetMapping& mapping, std::size_t row);

}  // namespace samenhang

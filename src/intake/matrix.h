#pragma once

#include "intake/field.h"
#include "intake/sheet_text.h"
#include "inventory/code_lists.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace samenhang {

// Names beside the rows, names above the columns, and answers between them.
struct Matrix {
  std::size_t header_row = 0;
  SheetRole role = SheetRole::relation_matrix;
  std::vector<Field> fields;       // by column; see SheetRole
  bool is_beside_guessed = false;  // of participations: nothing says that it is the parties who stand beside the rows
};

/// The matrix below this row, if it is one: nearly all answers are those of a matrix (0–4, x, ja, -, nothing). Of
/// relations where most names stand both beside and above; of participations where no header is known otherwise, and
/// the headers are no codes of a list.
std::optional<Matrix> matrix_below(const SheetText& sheet, std::size_t header_row, const CodeLists& lists);

/// The one whose header row stands first.
std::optional<Matrix> matrix_in(const SheetText& sheet, const CodeLists& lists);

/// The columns of this row as those of a matrix, whatever stands below it.
Matrix matrix_as_told(const SheetText& sheet, std::size_t header_row, SheetRole role);

}  // namespace samenhang

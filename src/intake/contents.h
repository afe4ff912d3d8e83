#pragma once

#include "intake/columns.h"
#include "intake/sheet_text.h"
#include "inventory/code_lists.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace samenhang {

// The rows of a sheet in which something is looked for, and the columns that are known already.
struct Contents {
  const SheetText& sheet;
  std::size_t first_row = 0;
  std::vector<bool> is_known;  // by column
};

// A column known by what stands in it.
struct FoundColumn {
  std::size_t column = 0;
  Field field = Field::none;
};

/// Columns of which most cells hold codes of a list that a sheet of this role can have, or addresses of e-mail. Only
/// fields that are not among `fields` yet.
std::vector<FoundColumn> columns_by_contents(const Contents& contents, std::span<const Field> fields, SheetRole role,
                                             const CodeLists& lists);

/// The first column of texts that come back in other rows: what the parties take part in.
std::optional<std::size_t> column_that_comes_back(const Contents& contents);

/// The first column of texts that hardly come back: names.
std::optional<std::size_t> column_of_names(const Contents& contents);

/// Whether all of the row can be headers: no number, no address, and no code where a column holds codes.
bool can_be_headers(const SheetText& sheet, std::size_t row, std::span<const FoundColumn> found,
                    const CodeLists& lists);

}  // namespace samenhang

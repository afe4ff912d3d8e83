#pragma once

#include "intake/field.h"
#include "intake/sheet_text.h"
#include "intake/words.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace samenhang {

// A column that says what another one says too, which is used.
struct DoubledColumn {
  std::size_t column = 0;
  std::size_t used = 0;
  bool same_header = false;
};

// What the headers of a row say in a sheet of some role.
struct ColumnChoice {
  std::vector<Field> fields;   // by column
  std::vector<bool> is_known;  // by column: its header has a meaning, were it that it is of no use
  std::vector<DoubledColumn> doubled;
};

/// Of each meaning the column that is rather meant: under one header the fuller one; of two headers the one that says
/// it more plainly, unless the other one is filled twice as often.
ColumnChoice columns_by_words(const SheetText& sheet, std::size_t header_row, SheetRole role);

std::optional<std::size_t> column_of(std::span<const Field> fields, Field field);

/// How many columns tell something of a row; its number does not count.
std::size_t telling_count(std::span<const Field> fields);

bool has_all_needed(std::span<const Field> fields, SheetRole role);

std::vector<HeaderForms> header_forms(const SheetText& sheet, std::size_t row);

}  // namespace samenhang

#pragma once

#include "workbooks/workbook.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

/// As a cell can hold it: valid UTF-8, line ends as \n, U+FFFD for what XML cannot say, cut at 32,767 characters.
std::string cell_text(std::string_view text);

/// The names of `sheets` as programs take them, in their order: none empty, none longer than 31 characters, without
/// : \ / ? * [ ] and apostrophes at the ends; no two alike but for case.
std::vector<std::string> sheet_names(std::span<const SheetContent> sheets);

/// `name` with a number behind it, where one of `taken` is alike.
std::string name_apart(const std::string& name, const std::vector<std::string>& taken);

/// A number that a cell of this kind holds: of a number the number, of a date the days since the last of 1899 (from
/// 1 March 1900 on). Nothing where it is no such cell, or its text is none.
std::optional<double> number_of(const SheetCell& cell);

/// Whether a sheet is to be protected: all but its plain cells.
bool has_locked_cells(const SheetContent& sheet);

}  // namespace samenhang

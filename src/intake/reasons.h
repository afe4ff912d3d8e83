#pragma once

#include "intake/columns.h"
#include "intake/contents.h"
#include "intake/mapping.h"
#include "intake/sheet_text.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace samenhang {

// The sentences by which a recognition tells a coordinator what was made of a sheet.

/// How a column is called: its header, or its letter as spreadsheets have it.
std::string column_title(const SheetText& sheet, std::optional<std::size_t> header_row, std::size_t column);

/// “Row 5 is the header row: 9 of the 14 columns are recognised.”
Sentence header_reason(const SheetText& sheet, const SheetMapping& mapping);

Sentence role_reason(SheetRole role);

std::vector<Sentence> doubled_reasons(const SheetText& sheet, std::size_t header_row, const ColumnChoice& columns);
Sentence contents_reason(const SheetText& sheet, std::optional<std::size_t> header_row, const FoundColumn& found);
Sentence body_reason(const SheetText& sheet, std::size_t header_row, const SheetMapping& mapping);

/// Hidden rows, columns and sheets, and characters stored twice over.
std::vector<Sentence> sheet_reasons(const SheetText& sheet, std::optional<std::size_t> header_row);

}  // namespace samenhang

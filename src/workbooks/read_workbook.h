#pragma once

#include "tables/text_grid.h"
#include "workbooks/workbook.h"

#include <string>
#include <string_view>

namespace samenhang {

/// Whether the bytes begin as a zip that may be a workbook.
bool may_be_workbook(std::string_view bytes);

/// A workbook of Excel (.xlsx, .xlsm) or of LibreOffice (.ods), told by what is in it, not by its name.
///
/// Reads    all sheets, hidden ones and hidden rows and columns included (said in SheetFacts); shared, inline and rich
///          strings; cached values of formulas; dates in the 1900 and the 1904 system by their number format; merged
///          cells; yes/no; errors as they show (#N/B).
/// Loses    looks, formulas, pictures, notes. A sheet that is broken off costs what comes after the break (an error).
/// Refuses  a workbook with a password, .xls, .xlsb and .numbers, a zip that is no workbook, one that is broken, and
/// one
///          that would take too much: kMostEntries, kLargestPart_bytes, kLargestRatio. The problem says which, and what
///          to do. Nothing outside the bytes is read; no entity of the document is expanded.
/// Cost     streams: the grids' own memory, and kilobytes besides but for the shared strings.
/// Source   ECMA-376 part 1; ODF 1.3 part 3.
Result<WorkbookReading> read_workbook(std::string_view bytes, const std::string& file, const Watch& watch = {});

}  // namespace samenhang

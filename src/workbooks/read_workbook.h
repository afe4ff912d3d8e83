#pragma once

#include "tables/text_grid.h"
#include "workbooks/workbook.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace samenhang {

// The most that a workbook may take. No honest one comes near.
constexpr std::size_t kMostEntries = 10000;                         // parts of the zip
constexpr std::size_t kLargestPart_bytes = std::size_t{1} << 30U;   // unpacked
constexpr std::size_t kSmallPart_bytes = std::size_t{1} << 24U;     // that may be packed as tightly as it likes
constexpr std::size_t kLargestRatio = 300;                          // of unpacked to packed
constexpr std::size_t kMostUnpacked_bytes = std::size_t{1} << 31U;  // all that is read
constexpr std::size_t kMostText_bytes = std::size_t{1} << 30U;      // of all cells
constexpr std::size_t kMostCells = 60'000'000;                      // of all sheets, those in gaps included

/// Whether the bytes begin as a workbook does: as a zip, or as a file of old Office programs, in which workbooks with a
/// password are kept too; read_workbook refuses these in its own words.
bool may_be_workbook(std::string_view bytes);

/// A workbook of Excel (.xlsx, .xlsm) or of LibreOffice (.ods), told by what is in it, not by its name.
///
/// Reads    all sheets, hidden ones and hidden rows and columns included (said in SheetFacts, of those that hold
///          something); shared, inline and rich strings; cached values of formulas; dates in the 1900 and the 1904
///          system by their number format; times as text; merged cells; yes/no; errors as they stand in the
///          file (#N/A in every .xlsx, #N/B in a Dutch .ods). A percentage is its number: 0.25.
/// Loses    looks, formulas, pictures, notes, the time beside a date; what is left of a row beyond its last filled
/// cell.
///          A formula of which the file holds no value is an empty cell, and a warning. A sheet that is broken off
///          costs what comes after the break (an error).
/// Refuses  a workbook with a password, .xls, .xlsb and .numbers, a zip that is no workbook, one that is broken, and
/// one
///          that would take more than the limits above. The problem says which, and what to do. Nothing outside the
///          bytes is read, no path upwards is followed, and a document type, where entities are declared, is refused.
/// Ends     with `stopped` where the watch says so.
/// Cost     streams: the grids' own memory, and kilobytes besides but for the shared strings.
/// Source   ECMA-376 part 1; ODF 1.3 part 3.
Result<WorkbookReading> read_workbook(std::string_view bytes, const std::string& file, const Watch& watch = {});

}  // namespace samenhang

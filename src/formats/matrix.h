#pragma once

#include "base/result.h"
#include "formats/profile.h"
#include "inventory/tables.h"
#include "network/network.h"
#include "tables/text_table.h"

#include <string>
#include <string_view>

namespace samenhang {

/// A matrix with names along both sides, as spreadsheets hold networks.
///
/// Reads    see read_csv for the text. Where the names along both sides are the same, in any order, a cell is the tie
/// of
///          two parties; else the rows are parties and the columns initiatives. A cell that is empty, 0, no, nee or a
///          dash is no tie; 1 .. 4 is the strength; x, yes or ja is a tie without one. The diagonal is left aside. The
///          two halves: see ties_of_square. The ids are P0001, I0001, ... in the order of the file. See
///          foreign_network.h for what else becomes of them.
/// Writes   the weights, and 0 where there is no tie; the diagonal is empty. `;`, UTF-8 with BOM, CRLF. Of members with
/// the
///          same name each has its id behind it. Names that a spreadsheet would take for a formula get an apostrophe
///          before them, which reading takes away.
/// Loses    reading: who asked and who answered, where they differ (the larger strength stands, a note says so).
/// Writing:
///          all but names and weights, ids included.
/// Refuses  a table with less than one row and one column, with an empty or a repeated name along a side, or with a
///          cell that is no such value (the problem names the row and the column).
/// Source   Borgatti, Everett and Johnson, Analyzing Social Networks (2018), chapter 2
Result<InventoryReading> read_matrix(std::string_view bytes, std::string_view file);

std::string write_matrix(const Inventory& inventory, const Network& network, Profile profile);

/// Whether a table whose name says nothing is a matrix: one that would not be refused, and that either is square or has
/// nothing in the corner.
bool is_matrix(const TextTable& table);

}  // namespace samenhang

#pragma once

#include "base/files.h"
#include "base/result.h"
#include "formats/profile.h"
#include "inventory/tables.h"
#include "network/network.h"
#include "tables/text_table.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

/// The tables of Gephi: members (Id, Label, ...) and ties (Source, Target, Type, Id, Label, Weight), as Gephi's data
/// laboratory reads and writes them.
///
/// Reads    one of the two tables or both, told by their headers, in any order of columns; see read_csv for the text.
///          Of a member Id, Label (else Name), Domain, Kind, Initiative; of a tie Source, Target, Type (Directed; else
///          none), Strength (else Weight), Status. Who stands among the ties only becomes a party (a note names each).
///          Weights of a tie that stands there more often are added up, an empty one as 1, to at most 4 (a note names
///          each). See foreign_network.h for what else becomes of them.
/// Writes   both tables: commas, UTF-8 without BOM, LF, for Gephi takes a BOM for a part of the first name. Cells that
/// a
///          spreadsheet would take for a formula get an apostrophe before them, which reading takes away.
/// Loses    reading: other columns. Without one of the tables, its members' names or the ties (a note). Writing: all
/// but
///          the network: no persons, contacts, ratings, notes, and a troubled tie is a tie like others.
/// Refuses  a table with neither Id nor Source and Target.
/// Source   https://docs.gephi.org/desktop/User_Manual/Import_CSV_Data/
Result<InventoryReading> read_gephi(std::string_view bytes, std::string_view file);
Result<InventoryReading> read_gephi_files(std::span<const FileContent> files);

/// The table of members, and that of ties.
std::vector<std::string> write_gephi(const Inventory& inventory, const Network& network, Profile profile);

/// Whether a table whose name says nothing is one of Gephi: it has Source and Target, or Id and
/// Label but no Tags, which only Kumu has.
bool is_gephi_table(const TextTable& table);

}  // namespace samenhang

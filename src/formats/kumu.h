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

/// The tables of Kumu: Elements (Label, Type, Description, Tags, ...) and Connections (From, To, Direction, Type, ...).
///
/// Reads    one of the two tables or both, told by their headers, in any order of columns; see read_csv for the text.
///          Of an element Label; Type as its kind, or "initiative"; of Tags (values with | between them) the first that
///          is a domain; Id. Of a connection From and To, each with | between several, by label or else by id, without
///          regard to case; Direction (directed; mutual and undirected are none); Strength (else Weight); Status. An
///          element without an id gets P0001, I0001, ... by its row. What stands among the connections only becomes a
///          party (a note names each). See foreign_network.h for what else becomes of them.
/// Writes   both tables: commas, UTF-8 without BOM, LF. Labels are unique: of members with the same name each has its
/// id
///          behind it, and a | becomes a /. Cells that a spreadsheet would take for a formula get an apostrophe before
///          them, which reading takes away.
/// Loses    reading: other columns and tags, descriptions, and the Type of connections. Without one of the tables, its
///          elements or the connections (a note). Writing: all but the network: no persons, contacts, ratings, notes,
///          and a troubled tie is a tie like others.
/// Refuses  a table with neither Label nor From and To; connections that stand for more than two million ties.
/// Source   https://docs.kumu.io/guides/import/import
Result<InventoryReading> read_kumu(std::string_view bytes, std::string_view file);
Result<InventoryReading> read_kumu_files(std::span<const FileContent> files);

/// The elements, and the connections.
std::vector<std::string> write_kumu(const Inventory& inventory, const Network& network, Profile profile);

/// Whether a table whose name says nothing is one of Kumu: it has From and To, or Label with
/// Tags, or Label without Id but with Type or Description.
bool is_kumu_table(const TextTable& table);

}  // namespace samenhang

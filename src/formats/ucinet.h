#pragma once

#include "base/files.h"
#include "base/result.h"
#include "formats/profile.h"
#include "inventory/tables.h"
#include "network/network.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

/// DL, the text format of UCINET (.dl), and beside it a table of what its short labels stand for.
///
/// Reads    n, or nr and nc (columns are initiatives then); nm; fullmatrix, lowerhalf and upperhalf, with or without a
///          diagonal; nodelist1, nodelist1b, nodelist2, edgelist1 and edgelist2; labels listed (of rows, columns or
///          both) or embedded; a header on one line or many, in any case, with or without =. The two halves of a
///          matrix: see ties_of_square. The ids are P0001, I0001, ... in the order of the file.
///          NAME.labels.csv beside NAME.dl (Code; Id, Name, Domain, Kind), where it is there: what a label stands for.
/// Writes   edgelist1, each tie both ways, or of the two-mode network edgelist2, by number; labels listed. UCINET cuts
/// labels at
///          18 characters, so the labels are unique codes of at most 18: the id, or where that is longer or no plain
///          word, P0001, .... The names stand in NAME.labels.csv: DL has no comments, and a coordinator opens a table
///          in a spreadsheet program to look names up or to paste them. UTF-8, LF.
/// Loses    reading: further matrices (a warning), a value or a line that cannot be read (an error that names it).
///          Writing: all but the network: no persons, contacts, ratings, notes, and a troubled tie is a tie like
///          others.
/// Refuses  what does not begin with DL, does not say how many members there are, is in another form (a block matrix,
///          ...), promises more members than it could name (see foreign_parts.h), is no text, or is larger than
///          kLargestText_bytes. The problem names the line.
/// Source   Borgatti, Everett and Freeman, UCINET 6 user's guide, "DL"; http://www.analytictech.com/ucinet/help/
Result<InventoryReading> read_dl(std::string_view bytes, std::string_view file);

/// The same, with the table beside it where that is one of `files`.
Result<InventoryReading> read_dl_files(std::span<const FileContent> files);

/// The network, and the table of its labels.
std::vector<std::string> write_dl(const Inventory& inventory, const Network& network, Profile profile);

}  // namespace samenhang

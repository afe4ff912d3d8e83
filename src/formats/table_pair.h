#pragma once

#include "base/files.h"
#include "base/result.h"
#include "formats/foreign_network.h"
#include "tables/text_table.h"

#include <optional>
#include <span>
#include <string_view>

namespace samenhang {

// A network in two tables: its members, and its ties.
struct TablePair {
  std::optional<TextTable> members;
  std::optional<TextTable> ties;
  Problems problems;  // of reading the files
};

enum class TableRole { none, members, ties };

/// The tables in these files, each told by `role_of`. Of two for one role the first counts, the other is an error, as
/// is a file that has no role or cannot be read.
///
/// Refuses  files of which none has a role: the first problem, or `otherwise`.
Result<TablePair> read_table_pair(std::span<const FileContent> files, TableRole (*role_of)(const TextTable&),
                                  Message otherwise);

/// A network that begins with the problems of `pair`, and with a note where one of the tables is not there.
ForeignNetwork network_of_pair(const TablePair& pair);

}  // namespace samenhang

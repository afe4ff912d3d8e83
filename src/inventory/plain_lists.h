#pragma once

#include "base/result.h"
#include "inventory/inventory.h"
#include "inventory/tables.h"
#include "tables/text_table.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace samenhang {

// Which columns of a plain list hold what, as the user names them.
struct PlainListColumns {
  std::string party;  // with `initiative`: a list of participations
  std::string initiative;
  std::string from;  // with `to`: a list of ties
  std::string to;
  std::string strength;                                    // optional, with from and to
  std::vector<std::pair<std::string, std::string>> where;  // COL=VALUE: only rows with this value
};

/// A plain list of participations or ties from any table.
///
/// Reads    headers and --where values without regard to case, accents and punctuation. Kind `other`, no
///          domain, initiatives `running`, relation kind `contact` and status `existing`; ids P0001… and
///          I0001… (relations R0001…) in order of first appearance. Names are taken as they are, trimmed.
/// Loses    a row with an empty name, and a tie of a party with itself (errors that name the row); a repeated
///          pair is taken once (a note that names the row and the first one).
/// Refuses  a column that is not there: the problem lists the columns that are. A --where that no row meets:
///          the problem lists some values of that column.
Result<InventoryReading> read_plain_list(const TextTable& table, const PlainListColumns& columns);

}  // namespace samenhang

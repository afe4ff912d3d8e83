#pragma once

#include "base/result.h"
#include "intake/mapping.h"
#include "tables/grid.h"

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

/// How a list of participations or of ties is to be read, by the columns that the user names.
///
/// Reads    headers and --where values without regard to case, accents and punctuation. The header row is the first one
///          with all of these columns.
/// Refuses  a column that is not there: the problem lists the columns that are. A --where that no row meets: the
/// problem
///          lists some values of that column.
Result<SheetMapping> mapping_by_hand(const Grid& grid, const PlainListColumns& columns);

}  // namespace samenhang

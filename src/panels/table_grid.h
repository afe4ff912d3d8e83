#pragma once

#include "panels/requests.h"
#include "panels/table_state.h"

namespace samenhang {

/// The rows of `list` in what is left of the current window: only those in sight are worked out. A press chooses a
/// row, a double press, F2 or Enter edits a cell, a press on a header puts the rows in order.
void draw_table_grid(const CellContext& context, const ListTable& list, TableState& state, Requests& requests);

/// The keys of the rows of `list` that are chosen.
std::vector<std::string> chosen_rows(const CellContext& context, const ListTable& list, const TableState& state);

}  // namespace samenhang

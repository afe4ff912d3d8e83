#pragma once

#include "panels/requests.h"
#include "panels/table_state.h"
#include "panels/view.h"

namespace samenhang {

/// The lists as tables, in what is left of the current window: which list, what narrows it, its rows, and what can
/// be done with them. Folded it is one line.
void draw_table_panel(const View& view, TableState& state, Requests& requests);

/// How high it wants to be below a map that it shares `room_px` with.
float table_height(const TableState& state, float room_px);

/// What is said of rows that are left out of sight; empty where none is.
std::string hidden_rows_text(const Catalogue& catalogue, std::size_t all, std::size_t shown);

}  // namespace samenhang

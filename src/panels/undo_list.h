#pragma once

#include "panels/requests.h"
#include "panels/view.h"

#include <string>
#include <vector>

namespace samenhang {

// A state of the document that the user can go to.
struct HistoryRow {
  std::string text;  // the edit that made it
  int steps = 0;     // from the present one: back below 0, forward above
};

/// All states, the newest first, so what was undone stands above the present one.
std::vector<HistoryRow> history_rows(const View& view);

/// What undo takes back: "Undo: Party “Buurthuis” changed (Ctrl+Z)".
std::string undo_tip(const View& view);
std::string redo_tip(const View& view);

/// Undo and redo as buttons, and one that opens the list of all states. A row that is pressed is gone to.
void draw_undo_buttons(const View& view, Requests& requests);

/// As wide as these buttons are.
float undo_buttons_width();

}  // namespace samenhang

#pragma once

#include "panels/cell_editor.h"
#include "panels/requests.h"
#include "panels/view.h"

namespace samenhang {

// What the panel remembers from frame to frame.
struct PartyState {
  CellNames names;
  CellEditing editing;
  std::string shown;  // the member that it told of
};

/// What is selected, with its fields to edit, in what is left of the current window; an overview while nothing is.
void draw_party_panel(const View& view, PartyState& state, Requests& requests);

}  // namespace samenhang

#pragma once

#include "panels/cell_editor.h"
#include "panels/kept.h"
#include "panels/overview_rows.h"
#include "panels/party_rows.h"
#include "panels/requests.h"
#include "panels/view.h"

#include <optional>
#include <string>

namespace samenhang {

// What the panel remembers from frame to frame.
struct PartyState {
  CellNames names;
  CellEditing editing;
  std::string shown;  // the member that it told of
  Kept<std::optional<PartyRows>> party;
  Kept<std::optional<InitiativeRows>> initiative;
  Kept<OverviewRows> overview;
};

/// What is selected, with its fields to edit, in what is left of the current window; an overview while nothing is.
void draw_party_panel(const View& view, PartyState& state, Requests& requests);

}  // namespace samenhang

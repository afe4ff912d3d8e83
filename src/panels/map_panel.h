#pragma once

#include "panels/map_state.h"
#include "panels/requests.h"
#include "panels/view.h"

namespace samenhang {

/// The map with its title, choices and legend, in what is left of the current window.
///
/// Pan by dragging, zoom with the wheel, + and -, 0 shows all, the arrows move; a click selects and a double click
/// centres as well. While a new scene is being made the map as it was can be looked at so, and no more.
///
/// Dragging a member moves it, with all that are marked if it is one of them; a click with shift or control marks,
/// dragging with shift on the ground marks what is in the box; dragging with control from one to another draws a tie;
/// the right button opens a menu. Delete removes what is selected or marked, U unpins it.
void draw_map_panel(const View& view, MapState& state, Requests& requests);

}  // namespace samenhang

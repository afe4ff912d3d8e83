#pragma once

#include "panels/map_state.h"
#include "panels/requests.h"
#include "panels/view.h"

#include <optional>

namespace samenhang {

/// What the pointer does to the map, which is the last item of the current window. The member that it points at while
/// nothing else is under way.
std::optional<Vertex> take_pointer(const View& view, MapState& state, const MapFrame& frame, Requests& requests);

/// The keys of the map hold while MapState::keys_are_free; those that move or change something while the map has the
/// focus.
void take_keys(const View& view, MapState& state, const MapFrame& frame, Requests& requests);

/// Pan and zoom alone, of a map that is older than what is to be shown.
void take_looking(MapState& state, const MapFrame& frame);

/// The menu of the map and the small forms that come from it and from drawing a tie.
void draw_map_pop_ups(const View& view, MapState& state, Requests& requests);

}  // namespace samenhang

#pragma once

#include "panels/chooser.h"
#include "panels/requests.h"
#include "panels/view.h"

#include <vector>

namespace samenhang {

/// The layouts, in the order of their table.
std::vector<ChooserRow> layout_choices(const Catalogue& catalogue);

std::vector<ChooserRow> colour_choices(const Catalogue& catalogue);

/// The number of ties first, then the measures of the screen that are another one.
std::vector<ChooserRow> size_choices(const View& view);

/// Layout, colour and size of the map; goes on on a next line where there is no room.
void draw_map_toolbar(const View& view, Requests& requests);

}  // namespace samenhang

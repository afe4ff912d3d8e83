#pragma once

#include "panels/legend_rows.h"
#include "panels/requests.h"
#include "panels/view.h"
#include "ui/shapes.h"

#include <span>
#include <vector>

namespace samenhang {

/// How many of `widths` stand on each line of a text of this width: as many as fit, at least one.
std::vector<std::size_t> broken_lines(std::span<const float> widths, float width);

/// How large the legend is in this width.
ui::Pixels legend_size(const std::vector<LegendRows>& groups, float width_px);

/// The legend in the left lower corner of `area`, as a small sheet over the map: a heading and its rows beside each
/// other, on as many lines as they need; in little width the rows below their heading, and texts broken. It scrolls
/// where it is higher than `area`. Pressing a row filters by it.
void draw_map_legend(const View& view, const std::vector<LegendRows>& groups, const ui::Rectangle& area,
                     Requests& requests);

}  // namespace samenhang

#pragma once

#include "panels/legend_rows.h"
#include "panels/requests.h"
#include "panels/view.h"
#include "ui/shapes.h"

#include <string>
#include <vector>

namespace samenhang {

/// The rows in columns beside each other, `most_rows` (>= 1) below a heading; where a group goes on in the next column,
/// that one begins with an empty heading.
std::vector<std::vector<LegendRow>> legend_columns(const std::vector<LegendRow>& rows, std::size_t most_rows);

/// How large the legend is, as flat as it can be in this width.
ui::Pixels legend_size(const std::vector<LegendRow>& rows, float width_px);

/// The legend in the left lower corner of `area`, as a small sheet over the map. Pressing a row filters by it.
void draw_map_legend(const View& view, const std::vector<LegendRow>& rows, const ui::Rectangle& area,
                     Requests& requests);

}  // namespace samenhang

#pragma once

#include "panels/view.h"

#include <optional>
#include <string>
#include <vector>

namespace samenhang {

// One sign in the legend of the window. A row with a filter can be pressed.
struct LegendRow {
  const LegendSign* sign = nullptr;
  std::optional<Filter> filter = {};  // what is filtered on after pressing it
  bool filters_now = false;           // pressing takes its filter away
};

struct LegendRows {
  std::string heading;
  std::vector<LegendRow> rows;
};

/// The legend of the scene as the window shows it: colours, shapes and kinds of lines. Sizes and thickness are on
/// paper only; here they are read off a party or tie itself.
std::vector<LegendRows> legend_rows(const View& view);

}  // namespace samenhang

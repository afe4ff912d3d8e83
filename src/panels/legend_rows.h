#pragma once

#include "panels/view.h"
#include "scene/scene.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace samenhang {

// The lines of a legend that show a tie: how it is drawn.
struct TieSample {
  TieKind kind = TieKind::existing;
  double width = 1.0;
  Colour colour;

  bool operator==(const TieSample&) const = default;
};

// One row of the legend in the corner of the map. A row with a filter can be pressed.
struct LegendRow {
  std::string text;
  std::variant<std::monostate, Colour, MarkShape, TieSample> sample = {};  // none: a heading
  std::optional<Filter> filter = {};                                       // what is filtered on after pressing it
  bool filters_now = false;                                                // pressing takes its filter away

  bool is_heading() const { return sample.index() == 0; }
};

/// The legend of what is in view, and of nothing else: colours, shapes and kinds of lines.
std::vector<LegendRow> legend_rows(const View& view);

}  // namespace samenhang

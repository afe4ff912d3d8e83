#pragma once

#include "scene/map_plan.h"

#include <vector>

namespace samenhang {

// The legend as a column: its shapes start at the origin.
struct Legend {
  std::vector<Shape> shapes;
  double width = 0.0;
  double height = 0.0;
};

/// The legend of what is in view, and of nothing else: colours, shapes, kinds of lines, thickness and size.
/// `unit` is the scale of the sheet's texts (1 on A4); a text that is too wide goes on below itself.
Legend legend_of(const MapPlan& plan, const std::vector<PartyShape>& parties, const std::vector<TieShape>& ties,
                 double unit);

/// The width of the column of every legend of this unit.
double legend_width(double unit);

}  // namespace samenhang

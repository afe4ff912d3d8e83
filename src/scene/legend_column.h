#pragma once

#include "scene/scene.h"

#include <vector>

namespace samenhang {

// The legend of a sheet of paper: its shapes start at the origin.
struct LegendColumn {
  std::vector<Shape> shapes;
  double width = 0.0;
  double height = 0.0;
};

/// The groups under each other. `unit` is the scale of the sheet's texts (1 on A4); a text that is too wide goes on
/// below itself.
LegendColumn column_of(const std::vector<LegendGroup>& groups, double unit);

/// The width of the column of every legend of this unit.
double legend_width(double unit);

}  // namespace samenhang

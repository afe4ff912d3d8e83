#pragma once

#include "scene/legend_column.h"
#include "scene/map_plan.h"

#include <string>
#include <vector>

namespace samenhang {

// What stands round a map on its sheet.
struct FrameTexts {
  std::string title;
  std::vector<std::string> subtitles;
  std::string source;
  std::string note;  // at the foot, right
};

// The scale of a sheet's texts, margins and legend: 1 on A4.
double unit_of(Point paper);

/// The part of a sheet of paper that is left for the map.
Box map_room(Point paper, const FrameTexts& texts);

/// Puts title, legend and source on a sheet of paper whose room for the map is map_room.
std::vector<Shape> framed(Point paper, const FrameTexts& texts, const LegendColumn& legend);

// A frame for a map that stands where the layout put it: the sheet grows round the map.
struct LooseFrame {
  std::vector<Shape> shapes;
  Box bounds;
};
LooseFrame framed_round(const Box& map, const FrameTexts& texts, const LegendColumn& legend);

}  // namespace samenhang

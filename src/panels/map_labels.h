#pragma once

#include "scene/scene.h"

#include <string>
#include <vector>

namespace samenhang {

// A name broken into lines, and how much room it takes.
struct LabelLines {
  std::vector<std::string> texts;
  double width_px = 0.0;
  double height_px = 0.0;
};

// A name that wants to stand at its mark, in pixels of the screen.
struct LabelWish {
  std::size_t party = 0;  // its place in Scene::parties
  Box mark;
  std::vector<LabelLines> ways;  // to break it; the first is the rule
  double weight = 0.0;           // who comes first
  bool faded = false;            // its mark may be covered by the name of one that is not
};

// What names keep off, beside all marks.
struct Obstacles {
  std::vector<Box> hard = {};
  std::vector<Box> soft = {};  // for names that are not faded and have no room elsewhere, these do not count
};

struct LabelPlace {
  std::size_t party = 0;
  std::size_t way = 0;  // of LabelWish::ways
  Box box;              // where its lines stand
};

/// The names that can be read where they stand: beside, above or below their mark or at its corners, over no other
/// mark, name or obstacle; the weightiest first, then in the order given. Those for which there is no room are left
/// out, and so are those that would stand outside `area`.
std::vector<LabelPlace> placed_labels(const std::vector<LabelWish>& wishes, const Obstacles& obstacles,
                                      const Box& area);

}  // namespace samenhang

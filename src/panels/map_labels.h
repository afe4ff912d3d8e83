#pragma once

#include "scene/scene.h"

#include <span>
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
};

struct LabelPlace {
  std::size_t party = 0;
  std::size_t way = 0;  // of LabelWish::ways
  Box box;              // where its lines stand
};

/// The names that can be read where they stand: beside, above or below their mark, over no other mark, name or box
/// of `taken`; the weightiest first, then in the order given. Those for which there is no room are left out, and so
/// are those that would stand outside `area`.
std::vector<LabelPlace> placed_labels(const std::vector<LabelWish>& wishes, std::span<const Box> taken,
                                      const Box& area);

}  // namespace samenhang

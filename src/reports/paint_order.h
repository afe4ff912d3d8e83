#pragma once

#include "scene/scene.h"

#include <vector>

namespace samenhang {

// Of a line's width: a dash and the gap after it, the gap after a dot.
constexpr double kDash = 4.0;
constexpr double kDashGap = 3.0;
constexpr double kDotGap = 2.3;
// Of the size of the type.
constexpr double kHaloWidth = 0.34;

/// The ties from the back to the front: those by initiative, then weak and strong, last desired and troubled ones.
std::vector<const TieShape*> ties_back_to_front(const Scene& scene);

/// What of the background lies behind the ties: all but the texts.
std::vector<const Shape*> ground_of(const Scene& scene);

/// The texts on the map, drawn over the marks: the islands' names and the lines of the parties' names. Their
/// halos come before all of them, so that no halo covers a name.
std::vector<const Text*> labels_of(const Scene& scene);

}  // namespace samenhang

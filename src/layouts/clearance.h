#pragma once

#include "layouts/layout.h"

#include <cstddef>
#include <span>

namespace samenhang {

// A tie this near the middle of a mark seems to end there.
constexpr double kClearance = 14.0;

/// How many marks of others `tie` runs over when drawn straight.
std::size_t marks_under(const Tie& tie, const Positions& places);

/// How many of `ties` run over the mark of `v`, its own not counted.
std::size_t ties_over(Vertex v, std::span<const Tie> ties, const Positions& places);

}  // namespace samenhang

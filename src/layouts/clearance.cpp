#include "layouts/clearance.h"

namespace samenhang {
namespace {

bool runs_over(const Point& from, const Point& to, const Point& mark) {
  const Point along{to.x - from.x, to.y - from.y};
  const Point off{mark.x - from.x, mark.y - from.y};
  const double length_squared = along.x * along.x + along.y * along.y;
  const double forward = off.x * along.x + off.y * along.y;
  if (forward <= 0.0 || forward >= length_squared) return false;
  const double aside = off.x * along.y - off.y * along.x;
  return aside * aside < kClearance * kClearance * length_squared;
}

}  // namespace

std::size_t marks_under(const Tie& tie, const Positions& places) {
  std::size_t count = 0;
  for (Vertex v = 0; v < places.size(); ++v) {
    if (v != tie.from && v != tie.to && runs_over(places[tie.from], places[tie.to], places[v])) ++count;
  }
  return count;
}

std::size_t ties_over(Vertex v, std::span<const Tie> ties, const Positions& places) {
  std::size_t count = 0;
  for (const Tie& tie : ties) {
    if (v != tie.from && v != tie.to && runs_over(places[tie.from], places[tie.to], places[v])) ++count;
  }
  return count;
}

}  // namespace samenhang

#include "editor/carried_over.h"

#include "base/check.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <vector>

namespace samenhang {
namespace {

constexpr double kStep = 60.0;  // between members of the row, in scene units
constexpr double kAside = 36.0;
const double kGoldenAngle = std::numbers::pi * (3.0 - std::sqrt(5.0));

using Places = std::vector<std::optional<Point>>;

Places taken_over(const Network& from, const Positions& positions, const Network& to) {
  Places places(to.vertex_count());
  for (Vertex v = 0; v < to.vertex_count(); ++v) {
    const auto before = from.find(to.members()[v].id);
    if (before && from.members()[*before].is_initiative == to.members()[v].is_initiative) {
      places[v] = positions[*before];
    }
  }
  return places;
}

// Another direction for each, so that members with the same neighbours do not coincide.
Point aside(Point middle, Vertex v) {
  const double angle = kGoldenAngle * v;
  return {middle.x + kAside * std::cos(angle), middle.y + kAside * std::sin(angle)};
}

std::optional<Point> among_neighbours(const Network& network, const Places& places, Vertex v) {
  Point sum;
  int count = 0;
  for (const Vertex neighbour : network.neighbours(v)) {
    const std::optional<Point>& place = places[neighbour];
    if (!place) continue;
    sum.x += place->x;
    sum.y += place->y;
    ++count;
  }
  if (count == 0) return std::nullopt;
  return aside({sum.x / count, sum.y / count}, v);
}

// The left end of a row below all.
Point row_below(const Positions& positions) {
  if (positions.empty()) return {};
  const auto left = std::ranges::min_element(positions, {}, &Point::x);
  const auto low = std::ranges::max_element(positions, {}, &Point::y);
  return {left->x, low->y + kStep};
}

}  // namespace

Positions carried_over(const Network& from, const Positions& positions, const Network& to) {
  check(positions.size() == from.vertex_count(), "each member has a place");
  const Places known = taken_over(from, positions, to);
  Point next = row_below(positions);
  Positions places(to.vertex_count());
  for (Vertex v = 0; v < to.vertex_count(); ++v) {
    std::optional<Point> place = known[v] ? known[v] : among_neighbours(to, known, v);
    if (!place) {
      place = next;
      next.x += kStep;
    }
    places[v] = *place;
  }
  return places;
}

}  // namespace samenhang

#include "editor/carried_over.h"

#include "base/check.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <ranges>
#include <vector>

namespace samenhang {
namespace {

constexpr double kStep = 60.0;  // between members of the row, in scene units
constexpr double kAside = 36.0;
const double kGoldenAngle = std::numbers::pi * (3.0 - std::sqrt(5.0));

using KnownPlaces = std::vector<std::optional<Point>>;

KnownPlaces taken_over(const Places& places, const Network& to) {
  KnownPlaces known(to.vertex_count());
  for (Vertex v = 0; v < to.vertex_count(); ++v) {
    const auto place = places.find(to.members()[v].id);
    if (place != places.end()) known[v] = place->second;
  }
  return known;
}

// Another direction for each, so that members with the same neighbours do not coincide.
Point aside(Point middle, Vertex v) {
  const double angle = kGoldenAngle * v;
  return {middle.x + kAside * std::cos(angle), middle.y + kAside * std::sin(angle)};
}

std::optional<Point> among_neighbours(const Network& network, const KnownPlaces& places, Vertex v) {
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
Point row_below(const Places& places) {
  if (places.empty()) return {};
  const auto points = places | std::views::values;
  const auto left = std::ranges::min_element(points, {}, &Point::x);
  const auto low = std::ranges::max_element(points, {}, &Point::y);
  return {(*left).x, (*low).y + kStep};
}

}  // namespace

Places places_of(const Network& network, const Positions& positions) {
  check(positions.size() == network.vertex_count(), "each member has a place");
  Places places;
  for (Vertex v = 0; v < network.vertex_count(); ++v) places.emplace(network.members()[v].id, positions[v]);
  return places;
}

Positions carried_over(const Places& known, const Network& to) {
  const KnownPlaces taken = taken_over(known, to);
  Point next = row_below(known);
  Positions places(to.vertex_count());
  for (Vertex v = 0; v < to.vertex_count(); ++v) {
    std::optional<Point> place = taken[v] ? taken[v] : among_neighbours(to, taken, v);
    if (!place) {
      place = next;
      next.x += kStep;
    }
    places[v] = *place;
  }
  return places;
}

}  // namespace samenhang

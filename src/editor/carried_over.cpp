#include "editor/carried_over.h"

#include "base/check.h"

#include <algorithm>
#include <cmath>
#include <limits>
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

std::vector<Vertex> without_place(const KnownPlaces& places) {
  std::vector<Vertex> found;
  for (Vertex v = 0; v < places.size(); ++v) {
    if (!places[v]) found.push_back(v);
  }
  return found;
}

void pin(KnownPlaces& places, const Places& pins, const Network& network) {
  for (const auto& [id, place] : pins) {
    if (const auto vertex = network.find(id)) places[*vertex] = place;
  }
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
Point row_below(const Places& known, const Places& pins) {
  if (known.empty() && pins.empty()) return {};
  constexpr double kFar = std::numeric_limits<double>::infinity();
  Point end{kFar, -kFar};
  for (const Places* places : {&known, &pins}) {
    for (const Point& place : *places | std::views::values) {
      end.x = std::min(end.x, place.x);
      end.y = std::max(end.y, place.y);
    }
  }
  return {end.x, end.y + kStep};
}

}  // namespace

Places places_of(const Network& network, const Positions& positions) {
  check(positions.size() == network.vertex_count(), "each member has a place");
  Places places;
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    places.emplace_hint(places.end(), network.members()[v].id, positions[v]);
  }
  return places;
}

CarriedOver carried_over(const Places& known, const Places& pins, const Network& to) {
  KnownPlaces taken = taken_over(known, to);
  CarriedOver carried{Positions(to.vertex_count()), without_place(taken)};
  pin(taken, pins, to);
  Point next = row_below(known, pins);
  for (Vertex v = 0; v < to.vertex_count(); ++v) {
    std::optional<Point> place = taken[v] ? taken[v] : among_neighbours(to, taken, v);
    if (!place) {
      place = next;
      next.x += kStep;
    }
    carried.positions[v] = *place;
  }
  return carried;
}

}  // namespace samenhang

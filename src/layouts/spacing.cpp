#include "layouts/spacing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>
#include <utility>

namespace samenhang {
namespace {

// A layout with a few very crowded places is not blown up beyond this for their sake.
constexpr double kLargestSize = 1e6;

struct Extent {
  Point low{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
  Point high{-std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

  void add(const Point& point) {
    low = {std::min(low.x, point.x), std::min(low.y, point.y)};
    high = {std::max(high.x, point.x), std::max(high.y, point.y)};
  }
};

// For each point how far its nearest neighbour is, looked for to both sides in the order from left to right
// until the others are farther off by x alone.
std::vector<double> nearest_distances(const Positions& positions) {
  Positions sorted = positions;
  std::ranges::sort(sorted, {}, [](const Point& point) { return std::pair(point.x, point.y); });
  std::vector<double> nearest(sorted.size(), std::numeric_limits<double>::infinity());
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    const auto look_at = [&](const Point& other) {
      if (std::abs(other.x - sorted[i].x) > nearest[i]) return false;
      nearest[i] = std::min(nearest[i], std::hypot(other.x - sorted[i].x, other.y - sorted[i].y));
      return true;
    };
    for (std::size_t right = i + 1; right < sorted.size() && look_at(sorted[right]);) ++right;
    for (std::size_t left = i; left > 0 && look_at(sorted[left - 1]);) --left;
  }
  return nearest;
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  return *middle;
}

void draw_apart(Positions& positions) {
  std::set<std::pair<double, double>> taken;
  for (Point& point : positions) {
    while (!taken.emplace(point.x, point.y).second) point.x += kCellWidth / 2;
  }
}

}  // namespace

Positions at_readable_distances(Positions positions) {
  const auto finite = [](const Point& point) { return std::isfinite(point.x) && std::isfinite(point.y); };
  if (!std::ranges::all_of(positions, finite)) return {};
  if (positions.size() < 2) return positions;
  draw_apart(positions);
  Extent extent;
  for (const Point& point : positions) extent.add(point);
  const double size = std::max({extent.high.x - extent.low.x, extent.high.y - extent.low.y, 1.0});
  const double wanted = kCellHeight / median(nearest_distances(positions));
  const double factor = std::max(1.0, std::min(wanted, kLargestSize / size));
  for (Point& point : positions) point = {point.x * factor, point.y * factor};
  return positions;
}

Positions centred(Positions positions) {
  Extent extent;
  for (const Point& point : positions) extent.add(point);
  const Point middle{std::midpoint(extent.low.x, extent.high.x), std::midpoint(extent.low.y, extent.high.y)};
  for (Point& point : positions) point = {point.x - middle.x, point.y - middle.y};
  return positions;
}

Positions with_rows_below(Positions positions, std::span<const Vertex> loose) {
  if (loose.empty()) return positions;
  std::vector<bool> is_loose(positions.size(), false);
  for (const Vertex v : loose) is_loose[v] = true;
  Extent extent;
  for (std::size_t i = 0; i < positions.size(); ++i) {
    if (!is_loose[i]) extent.add(positions[i]);
  }
  if (loose.size() == positions.size()) extent.add({0.0, 0.0});
  const double square = std::ceil(std::sqrt(static_cast<double>(loose.size())));
  const double across = std::max(square, std::floor((extent.high.x - extent.low.x) / kCellWidth) + 1);
  const auto columns = static_cast<std::size_t>(across);
  for (std::size_t i = 0; i < loose.size(); ++i) {
    const std::size_t row = i / columns;
    positions[loose[i]] = {extent.low.x + kCellWidth * static_cast<double>(i % columns),
                           extent.high.y + kCellHeight * (1.5 + static_cast<double>(row))};
  }
  return positions;
}

}  // namespace samenhang

#include "scene/geometry.h"

#include "scene/text_width.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace samenhang {
namespace {

constexpr double kAscent = 0.80;  // of the type size: capitals with an accent
constexpr double kDescent = 0.24;
constexpr double kCell = 64.0;

struct Cells {
  std::int32_t left, top, right, bottom;
};

std::int32_t cell_of(double coordinate) {
  return static_cast<std::int32_t>(std::clamp(std::floor(coordinate / kCell), -1.0e9, 1.0e9));
}

Cells cells_of(const Box& box) {
  return {cell_of(box.low.x), cell_of(box.low.y), cell_of(box.high.x), cell_of(box.high.y)};
}

std::uint64_t key_of(std::int32_t column, std::int32_t row) {
  return static_cast<std::uint64_t>(static_cast<std::uint32_t>(column)) << 32U | static_cast<std::uint32_t>(row);
}

Point between(Point a, Point b, double share) {
  return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

std::vector<Point> polygon(Point centre, double radius, int corners, double first_angle) {
  std::vector<Point> points;
  for (int i = 0; i < corners; ++i) {
    const double angle = first_angle + 2.0 * std::numbers::pi * i / corners;
    points.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
  }
  return points;
}

}  // namespace

std::vector<Point> corners_of(const Mark& mark) {
  constexpr double kUp = -std::numbers::pi / 2.0;
  const double same_area = mark.radius * std::sqrt(std::numbers::pi / 2.0);
  switch (mark.shape) {
    case MarkShape::disc:
      return {};
    case MarkShape::square:
      return polygon(mark.centre, same_area, 4, kUp / 2.0);
    case MarkShape::diamond:
      return polygon(mark.centre, same_area, 4, kUp);
    case MarkShape::hexagon:
      return polygon(mark.centre, mark.radius * 1.0996, 6, kUp);
  }
  return {};
}

Mark ring_of(const Mark& mark) {
  Mark ring = mark;
  ring.ring = false;
  ring.fill.alpha = 0;
  ring.radius = mark.radius + std::max(1.2, mark.radius * 0.22) + mark.outline_width;
  return ring;
}

Box box_of(const Mark& mark) {
  const Mark outer = mark.ring ? ring_of(mark) : mark;
  Box box{outer.centre, outer.centre};
  for (const Point corner : corners_of(outer)) box = united(box, {corner, corner});
  if (outer.shape == MarkShape::disc) box = expanded(box, outer.radius);
  return expanded(box, outer.outline_width / 2.0);
}

Box box_of(const Text& text) {
  const double width = text_width(text.text, {text.size, text.bold});
  const double left = text.align == Align::start ? 0.0 : text.align == Align::middle ? width / 2.0 : width;
  return {{text.at.x - left, text.at.y - kAscent * text.size},
          {text.at.x - left + width, text.at.y + kDescent * text.size}};
}

Box box_of(const Line& line) {
  const Point middle = point_on(line, 0.5);
  const auto [left, right] = std::minmax({line.from.x, middle.x, line.to.x});
  const auto [top, bottom] = std::minmax({line.from.y, middle.y, line.to.y});
  return expanded({{left, top}, {right, bottom}}, line.width / 2.0);
}

Box box_of(const Area& area) {
  return expanded(area.box, area.outline_width / 2.0);
}

Box box_of(const Shape& shape) {
  return std::visit([](const auto& one) { return box_of(one); }, shape);
}

Box expanded(const Box& box, double by) {
  return {{box.low.x - by, box.low.y - by}, {box.high.x + by, box.high.y + by}};
}

Box united(const Box& a, const Box& b) {
  return {{std::min(a.low.x, b.low.x), std::min(a.low.y, b.low.y)},
          {std::max(a.high.x, b.high.x), std::max(a.high.y, b.high.y)}};
}

bool overlap(const Box& a, const Box& b) {
  return a.low.x < b.high.x && b.low.x < a.high.x && a.low.y < b.high.y && b.low.y < a.high.y;
}

Point point_on(const Line& line, double share) {
  return between(between(line.from, line.control, share), between(line.control, line.to, share), share);
}

Line first_part(const Line& line, double share) {
  Line part = line;
  part.control = between(line.from, line.control, share);
  part.to = point_on(line, share);
  return part;
}

double distance(Point a, Point b) {
  return std::hypot(a.x - b.x, a.y - b.y);
}

void BoxIndex::add(const Box& box) {
  const Cells cells = cells_of(box);
  const auto place = static_cast<std::uint32_t>(boxes_.size());
  boxes_.push_back(box);
  for (std::int32_t row = cells.top; row <= cells.bottom; ++row) {
    for (std::int32_t column = cells.left; column <= cells.right; ++column) {
      cells_[key_of(column, row)].push_back(place);
    }
  }
}

// Counts no further than `enough`.
std::size_t BoxIndex::overlaps(const Box& box, std::size_t enough) const {
  const Cells cells = cells_of(box);
  std::size_t count = 0;
  for (std::int32_t row = cells.top; row <= cells.bottom; ++row) {
    for (std::int32_t column = cells.left; column <= cells.right && count < enough; ++column) {
      count += overlaps_in(column, row, box, enough - count);
    }
  }
  return count;
}

std::size_t BoxIndex::overlaps_in(std::int32_t column, std::int32_t row, const Box& box, std::size_t enough) const {
  const auto cell = cells_.find(key_of(column, row));
  if (cell == cells_.end()) return 0;
  std::size_t count = 0;
  for (const std::uint32_t place : cell->second) {
    const Box& other = boxes_[place];
    if (!overlap(other, box)) continue;
    // Two boxes may share several cells; they count in the one where what they share begins.
    const bool begins_here =
        cell_of(std::max(other.low.x, box.low.x)) == column && cell_of(std::max(other.low.y, box.low.y)) == row;
    if (begins_here && ++count >= enough) return count;
  }
  return count;
}

}  // namespace samenhang

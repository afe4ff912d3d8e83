#pragma once

#include "scene/scene.h"

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace samenhang {

/// The corners of a mark's shape, clockwise from the top; none for a disc. Each shape covers the area of a disc
/// of the mark's radius, so that shapes compare by size.
std::vector<Point> corners_of(const Mark& mark);

/// The second outline of a key party, round the first.
Mark ring_of(const Mark& mark);

/// What a shape covers.
Box box_of(const Mark& mark);
Box box_of(const Text& text);
Box box_of(const Line& line);
Box box_of(const Area& area);
Box box_of(const Shape& shape);

Box expanded(const Box& box, double by);
Box united(const Box& a, const Box& b);
bool overlap(const Box& a, const Box& b);

/// The place on a line: at 0 its start, at 1 its end.
Point point_on(const Line& line, double share);

/// The part of a line before the place `share`.
Line first_part(const Line& line, double share);

double distance(Point a, Point b);

// Boxes the size of marks and labels, by where they lie, so that what overlaps is found without looking at all of them.
class BoxIndex {
 public:
  void add(const Box& box);
  /// How many of the boxes overlap `box`.
  std::size_t overlaps(const Box& box) const { return overlaps(box, boxes_.size()); }
  /// Whether more than `most` of them do.
  bool is_overlapped(const Box& box, std::size_t most = 0) const { return overlaps(box, most + 1) > most; }

 private:
  std::size_t overlaps(const Box& box, std::size_t enough) const;
  std::size_t overlaps_in(std::int32_t column, std::int32_t row, const Box& box, std::size_t enough) const;

  std::vector<Box> boxes_;
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> cells_;
};

}  // namespace samenhang

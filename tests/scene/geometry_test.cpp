#include "scene/geometry.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

using namespace samenhang;

namespace {

constexpr double kTolerance = 0.01;  // of an area of 314

// The area inside a polygon (the shoelace formula).
double area_of(const std::vector<Point>& corners) {
  double twice = 0.0;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Point a = corners[i];
    const Point b = corners[(i + 1) % corners.size()];
    twice += a.x * b.y - b.x * a.y;
  }
  return std::abs(twice) / 2.0;
}

Mark mark_of(MarkShape shape) {
  Mark mark;
  mark.shape = shape;
  mark.centre = {5.0, 7.0};
  mark.radius = 10.0;
  return mark;
}

}  // namespace

TEST(CornersOf, GivesEachShapeTheAreaOfTheDisc) {
  EXPECT_TRUE(corners_of(mark_of(MarkShape::disc)).empty());
  EXPECT_EQ(corners_of(mark_of(MarkShape::hexagon)).size(), 6U);
  for (const MarkShape shape : {MarkShape::square, MarkShape::diamond, MarkShape::hexagon}) {
    EXPECT_NEAR(area_of(corners_of(mark_of(shape))), std::numbers::pi * 100.0, kTolerance * 314.0);
  }
}

TEST(RingOf, LiesRoundTheMark) {
  Mark mark = mark_of(MarkShape::square);
  mark.ring = true;
  EXPECT_GT(ring_of(mark).radius, mark.radius + mark.outline_width);
  EXPECT_EQ(ring_of(mark).fill.alpha, 0);
}

TEST(FirstPart, EndsHalfwayOnTheCurve) {
  Line line;
  line.from = {0.0, 0.0};
  line.control = {50.0, 40.0};
  line.to = {100.0, 0.0};
  EXPECT_EQ(first_part(line, 0.5).to, (Point{50.0, 20.0}));
  EXPECT_EQ(first_part(line, 0.5).from, line.from);
}

TEST(BoxIndex, CountsWhatOverlapsOnceAndNotWhatTouches) {
  BoxIndex index;
  index.add({{0.0, 0.0}, {200.0, 200.0}});
  index.add({{300.0, 0.0}, {310.0, 10.0}});
  EXPECT_EQ(index.overlaps({{-50.0, -50.0}, {500.0, 500.0}}), 2U);
  EXPECT_EQ(index.overlaps({{10.0, 10.0}, {150.0, 150.0}}), 1U);
  EXPECT_EQ(index.overlaps({{200.0, 0.0}, {300.0, 10.0}}), 0U);
}

TEST(BoxIndex, TellsWhetherMoreThanSoManyOverlap) {
  BoxIndex index;
  for (int i = 0; i < 3; ++i) index.add({{0.0, 0.0}, {200.0, 200.0}});
  const Box box{{10.0, 10.0}, {150.0, 150.0}};
  EXPECT_TRUE(index.is_overlapped(box));
  EXPECT_TRUE(index.is_overlapped(box, 2));
  EXPECT_FALSE(index.is_overlapped(box, 3));
  EXPECT_FALSE(index.is_overlapped({{200.0, 0.0}, {300.0, 10.0}}));
}

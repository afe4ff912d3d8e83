#include "layouts/spacing.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

namespace samenhang {
namespace {

TEST(ReadableDistances, EnlargeEvenlyUntilTypicalNeighboursAreACellApart) {
  const Positions spaced = at_readable_distances({{0, 0}, {1, 0}, {2, 0}, {2, 3}});
  EXPECT_DOUBLE_EQ(spaced[1].x - spaced[0].x, kCellHeight);
  EXPECT_DOUBLE_EQ(spaced[3].y - spaced[2].y, 3 * kCellHeight);
}

TEST(ReadableDistances, LeaveWhatIsWideEnough) {
  const Positions wide{{0, 0}, {200, 0}, {0, 150}};
  EXPECT_EQ(at_readable_distances(wide), wide);
}

TEST(ReadableDistances, FindTheNearestOnBothSides) {
  // The middle one is nearest to both, and itself has only one nearest.
  const Positions spaced = at_readable_distances({{0, 0}, {30, 0}, {33, 40}});
  EXPECT_GE(std::hypot(spaced[1].x - spaced[0].x, spaced[1].y), kCellHeight * 0.6);
}

TEST(ReadableDistances, DrawApartWhatCoincides) {
  const Positions spaced = at_readable_distances({{0, 0}, {0, 0}, {0, 0}});
  EXPECT_NE(spaced[0], spaced[1]);
  EXPECT_NE(spaced[1], spaced[2]);
  EXPECT_NE(spaced[0], spaced[2]);
}

TEST(ReadableDistances, GiveNothingForWhatIsNotFinite) {
  EXPECT_TRUE(at_readable_distances({{0, 0}, {std::numeric_limits<double>::quiet_NaN(), 0}}).empty());
  EXPECT_TRUE(at_readable_distances({{0, std::numeric_limits<double>::infinity()}, {0, 0}}).empty());
}

TEST(ReadableDistances, DoNotBlowUpALayoutForOneCrowdedPlace) {
  const Positions spaced = at_readable_distances({{0, 0}, {1e-9, 0}, {2e-9, 0}, {100, 0}});
  EXPECT_LE(spaced[3].x, 1e6);
}

TEST(Centred, PutsTheMiddleOfTheBoxAtTheOrigin) {
  EXPECT_EQ(centred({{10, 20}, {30, 60}}), (Positions{{-10, -20}, {10, 20}}));
}

TEST(RowsBelow, StandUnderTheOthersAndWithinTheirWidth) {
  const std::vector<Vertex> loose{1, 2, 3, 4, 5};
  const Positions placed = with_rows_below({{0, 0}, {}, {}, {}, {}, {}, {3 * kCellWidth, 100}}, loose);
  for (const Vertex v : loose) {
    EXPECT_GE(placed[v].y, 100 + kCellHeight);
    EXPECT_LE(placed[v].x, 3 * kCellWidth + 1e-9);
  }
  EXPECT_EQ(placed[0], (Point{0, 0}));
  EXPECT_EQ(placed[6], (Point{3 * kCellWidth, 100}));
}

TEST(RowsBelow, AreASquareWhereThereIsNobodyElse) {
  const std::vector<Vertex> loose{0, 1, 2, 3};
  const Positions placed = with_rows_below(Positions(4), loose);
  EXPECT_DOUBLE_EQ(placed[1].x - placed[0].x, kCellWidth);
  EXPECT_DOUBLE_EQ(placed[2].y - placed[0].y, kCellHeight);
}

}  // namespace
}  // namespace samenhang

#include "layouts/clearance.h"

#include <gtest/gtest.h>

#include <vector>

namespace samenhang {
namespace {

const std::vector<Tie> kTies{{.from = 0, .to = 1}};

TEST(Clearance, SeesATieOverAMark) {
  const Positions places{{0, 0}, {100, 0}, {50, 5}};
  EXPECT_EQ(marks_under(kTies[0], places), 1U);
  EXPECT_EQ(ties_over(2, kTies, places), 1U);
}

TEST(Clearance, LetsATiePassBesideAMark) {
  const Positions places{{0, 0}, {100, 0}, {50, kClearance + 1}};
  EXPECT_EQ(marks_under(kTies[0], places), 0U);
  EXPECT_EQ(ties_over(2, kTies, places), 0U);
}

TEST(Clearance, CountsNoMarkBeyondTheEnds) {
  const Positions places{{0, 0}, {100, 0}, {-5, 0}, {120, 0}};
  EXPECT_EQ(marks_under(kTies[0], places), 0U);
}

TEST(Clearance, CountsNotTheTiesOwnMarks) {
  const Positions places{{0, 0}, {100, 0}};
  EXPECT_EQ(marks_under(kTies[0], places), 0U);
  EXPECT_EQ(ties_over(0, kTies, places), 0U);
}

}  // namespace
}  // namespace samenhang

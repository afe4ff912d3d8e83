#include "measures/pagerank.h"

#include "support/networks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

namespace samenhang {
namespace {

using test::network_of_ties;
using test::star_of;
using ::testing::DoubleNear;
using ::testing::Each;
using ::testing::IsEmpty;

constexpr double kTolerance = 1e-12;

double sum_of(const Scores& scores) {
  return std::accumulate(scores.begin(), scores.end(), 0.0);
}

TEST(PageRank, OfNobodyIsEmpty) {
  EXPECT_THAT(pagerank(Network{}), IsEmpty());
}

TEST(PageRank, OfMembersWithoutTiesIsEvenlySpread) {
  EXPECT_THAT(pagerank(network_of_ties(4, {})), Each(DoubleNear(0.25, kTolerance)));
}

TEST(PageRank, SumsToOneWithMembersWithoutTies) {
  EXPECT_NEAR(sum_of(pagerank(network_of_ties(6, {{0, 1}, {1, 2}, {0, 2}, {2, 3}}))), 1.0, kTolerance);
}

// In a star of n: the middle is c, a point p; c = 0.15/n + 0.85 (n-1) p and c + (n-1) p = 1.
TEST(PageRank, OfAStarIsItsClosedForm) {
  const double middle = (0.15 / 5 + 0.85) / 1.85;
  const Scores scores = pagerank(star_of(5));
  EXPECT_NEAR(scores[0], middle, kTolerance);
  EXPECT_NEAR(scores[1], (1 - middle) / 4, kTolerance);
}

// A pair x, x and an isolate y: y = 0.05 + 0.85 y / 3.
TEST(PageRank, SpreadsTheRankOfAnIsolateOverAll) {
  const Scores scores = pagerank(network_of_ties(3, {{0, 1}}));
  EXPECT_NEAR(scores[2], 0.05 / (1 - 0.85 / 3), kTolerance);
  EXPECT_NEAR(sum_of(scores), 1.0, kTolerance);
}

}  // namespace
}  // namespace samenhang

#include "measures/centralization.h"

#include "support/networks.h"

#include <gtest/gtest.h>

#include <cmath>

namespace samenhang {
namespace {

using test::network_of_ties;
using test::path_of;
using test::star_of;

TEST(Centralization, OfAStarIsOne) {
  EXPECT_DOUBLE_EQ(degree_centralization(star_of(6)), 1.0);
  EXPECT_DOUBLE_EQ(betweenness_centralization(star_of(6)), 1.0);
}

TEST(Centralization, OfARingIsZero) {
  const Network ring = network_of_ties(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 4}});
  EXPECT_DOUBLE_EQ(degree_centralization(ring), 0.0);
  EXPECT_NEAR(betweenness_centralization(ring), 0.0, 1e-15);
}

TEST(Centralization, OfAPathLiesBetween) {
  EXPECT_DOUBLE_EQ(degree_centralization(path_of(4)), 2.0 / 6);
  EXPECT_DOUBLE_EQ(betweenness_centralization(path_of(4)), (2 * 2.0 / 3) / 3);
}

TEST(Centralization, OfFewerThanThreeIsUndefined) {
  EXPECT_TRUE(std::isnan(degree_centralization(path_of(2))));
  EXPECT_TRUE(std::isnan(betweenness_centralization(path_of(2))));
}

}  // namespace
}  // namespace samenhang

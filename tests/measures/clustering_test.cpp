#include "measures/clustering.h"

#include "support/networks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace samenhang {
namespace {

using test::network_of_ties;
using test::path_of;
using ::testing::DoubleEq;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// A triangle 0-1-2 with a pendant 3 at 2, and 4 alone.
Network triangle_with_pendant() {
  return network_of_ties(5, {{0, 1}, {0, 2}, {1, 2}, {2, 3}});
}

TEST(Triangles, AreCountedForEachOfTheirThreeMembers) {
  EXPECT_THAT(triangles(triangle_with_pendant()), ElementsAre(1, 1, 1, 0, 0));
}

TEST(Triangles, OfAClosedGroupAreAllPairsOfTheOthers) {
  EXPECT_THAT(triangles(network_of_ties(4, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}})), ElementsAre(3, 3, 3, 3));
}

TEST(Clustering, IsTheShareOfPairsOfNeighboursThatAreTied) {
  EXPECT_THAT(clustering(triangle_with_pendant()), ElementsAre(1.0, 1.0, DoubleEq(1.0 / 3), 0.0, 0.0));
}

TEST(Clustering, OfNobodyIsEmpty) {
  EXPECT_THAT(clustering(Network{}), IsEmpty());
}

TEST(Transitivity, IsTheShareOfTwoStepPathsThatAreClosed) {
  EXPECT_DOUBLE_EQ(transitivity(triangle_with_pendant()), 3.0 / 5);
}

TEST(Transitivity, IsUndefinedWhereNobodyHasTwoTies) {
  EXPECT_TRUE(std::isnan(transitivity(path_of(2))));
}

TEST(MeanClustering, CountsMembersWithFewerThanTwoTiesAsZero) {
  EXPECT_DOUBLE_EQ(mean_clustering(triangle_with_pendant()), (1 + 1 + 1.0 / 3) / 5);
}

TEST(MeanClustering, OfNobodyIsUndefined) {
  EXPECT_TRUE(std::isnan(mean_clustering(Network{})));
}

}  // namespace
}  // namespace samenhang

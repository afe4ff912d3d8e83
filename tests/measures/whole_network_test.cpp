#include "measures/whole_network.h"

#include "support/networks.h"

#include <gtest/gtest.h>

#include <cmath>

namespace samenhang {
namespace {

using test::members_of;
using test::network_of_ties;
using test::path_of;
using test::star_of;

// A path 0-1-2-3, a pair 4-5 and 6 alone.
Network in_three_parts() {
  return network_of_ties(7, {{0, 1}, {1, 2}, {2, 3}, {4, 5}});
}

TEST(WholeNetwork, CountsMembersTiesAndParts) {
  EXPECT_EQ(vertex_total(in_three_parts()), 7);
  EXPECT_EQ(tie_total(in_three_parts()), 4);
  EXPECT_EQ(component_total(in_three_parts()), 3);
  EXPECT_EQ(largest_component(in_three_parts()), 4);
  EXPECT_EQ(cut_vertex_total(in_three_parts()), 2);
  EXPECT_EQ(bridge_total(in_three_parts()), 4);
}

TEST(WholeNetwork, OfNobodyCountsNothing) {
  EXPECT_EQ(vertex_total(Network{}), 0);
  EXPECT_EQ(component_total(Network{}), 0);
  EXPECT_EQ(largest_component(Network{}), 0);
}

TEST(Density, IsTheShareOfPairsWithATie) {
  EXPECT_DOUBLE_EQ(density(in_three_parts()), 4.0 / 21);
}

TEST(Density, OfFewerThanTwoIsUndefined) {
  EXPECT_TRUE(std::isnan(density(Network{})));
  EXPECT_TRUE(std::isnan(density(network_of_ties(1, {}))));
}

TEST(MeanDegree, SharesTheTwoEndsOfTiesAmongAll) {
  EXPECT_DOUBLE_EQ(mean_degree(in_three_parts()), 8.0 / 7);
  EXPECT_TRUE(std::isnan(mean_degree(Network{})));
}

TEST(DegreeDeviation, DividesByAllMembers) {
  EXPECT_DOUBLE_EQ(degree_sd(star_of(4)), std::sqrt((1.5 * 1.5 + 3 * 0.5 * 0.5) / 4));
  EXPECT_TRUE(std::isnan(degree_sd(Network{})));
}

TEST(Diameter, IsTheLongestDistanceOfTheLargestPart) {
  EXPECT_EQ(diameter(in_three_parts()), 3);
}

// Members 0..3 all know each other; 4-5-6 is a path: smaller, but longer.
TEST(Diameter, DoesNotLookAtALongerPathOfASmallerPart) {
  EXPECT_EQ(diameter(network_of_ties(7, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}, {4, 5}, {5, 6}})), 1);
}

TEST(Diameter, OfPartsOfOneSizeIsThatOfTheOneWithTheSmallestId) {
  const Network network(members_of({"b", "c", "d", "x", "a", "z"}), {{0, 1}, {1, 2}, {0, 2}, {3, 4}, {4, 5}});
  EXPECT_EQ(diameter(network), 2);
}

TEST(Diameter, WithoutTiesIsZeroAndOfNobodyUndefined) {
  EXPECT_EQ(diameter(network_of_ties(3, {})), 0);
  EXPECT_TRUE(std::isnan(diameter(Network{})));
}

TEST(MeanDistance, IsOfThePairsOfTheLargestPart) {
  EXPECT_DOUBLE_EQ(mean_distance(in_three_parts()), 10.0 / 6);
}

TEST(MeanDistance, WithoutTiesIsUndefined) {
  EXPECT_TRUE(std::isnan(mean_distance(network_of_ties(3, {}))));
  EXPECT_TRUE(std::isnan(mean_distance(Network{})));
}

}  // namespace
}  // namespace samenhang

#include "measures/betweenness.h"

#include "support/networks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::network_of_ties;
using test::path_of;
using test::star_of;
using ::testing::DoubleEq;
using ::testing::DoubleNear;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pointwise;

// `count` squares in a row, each joined to the next at a corner: 2 to the power `count` shortest
// paths from end to end. The joints are the members 0, 3, 6, ...
Network row_of_squares(std::size_t count) {
  std::vector<Tie> ties;
  for (Vertex joint = 0; joint < 3 * count; joint += 3) {
    for (const Vertex side : {joint + 1, joint + 2}) {
      ties.push_back({joint, side});
      ties.push_back({side, joint + 3});
    }
  }
  return network_of_ties(3 * count + 1, ties);
}

TEST(Betweenness, OfNobodyIsEmpty) {
  EXPECT_THAT(betweenness(Network{}), IsEmpty());
}

TEST(Betweenness, OfTwoIsZeroSinceNobodyCanStandBetween) {
  EXPECT_THAT(betweenness(path_of(2)), Each(0.0));
  EXPECT_THAT(betweenness_weighted(path_of(2)), Each(0.0));
}

TEST(Betweenness, CountsEachPairOfOthersOnce) {
  EXPECT_THAT(betweenness_raw(path_of(4)), ElementsAre(0.0, 2.0, 2.0, 0.0));
}

TEST(Betweenness, SharesAPairAmongEqualPaths) {
  EXPECT_THAT(betweenness_raw(network_of_ties(4, {{0, 1}, {0, 2}, {1, 3}, {2, 3}})), Each(0.5));
}

TEST(Betweenness, OfTheMiddleOfAStarIsOneAsAShare) {
  EXPECT_THAT(betweenness(star_of(5)), ElementsAre(1.0, 0.0, 0.0, 0.0, 0.0));
}

TEST(Betweenness, IgnoresPairsWithNoPath) {
  EXPECT_THAT(betweenness_raw(network_of_ties(4, {{0, 1}, {2, 3}})), Each(0.0));
}

TEST(Betweenness, DoesNotReadWeights) {
  EXPECT_EQ(betweenness_raw(network_of_ties(3, std::vector<Tie>{{0, 1, 1}, {1, 2, 1}, {0, 2, 4}})),
            Scores({0.0, 0.0, 0.0}));
}

// 2 to the power 70 paths: more than any whole number of the machine holds.
TEST(Betweenness, CountsPathsBeyondTheLargestWholeNumber) {
  const Network network = row_of_squares(70);
  const Scores scores = betweenness_raw(network);
  for (Vertex joint = 3; joint < 3 * 70; joint += 3) {
    const double before = joint;
    const double after = network.vertex_count() - 1.0 - joint;
    const double between_the_sides_of_a_square = 2 * 0.5;  // on either hand of the joint
    EXPECT_NEAR(scores[joint], before * after + between_the_sides_of_a_square, 1e-6) << joint;
  }
}

TEST(BetweennessWeighted, GoesAroundAWeakTieByStrongOnes) {
  const Network triangle = network_of_ties(3, std::vector<Tie>{{0, 1, 4}, {1, 2, 4}, {0, 2, 1}});
  EXPECT_THAT(betweenness_weighted(triangle), ElementsAre(0.0, 1.0, 0.0));
}

TEST(BetweennessWeighted, TakesTheDirectTieOfTheSameLengthAsAnEqualPath) {
  // 1/4 + 1/4 = 1/2
  const Network triangle = network_of_ties(3, std::vector<Tie>{{0, 1, 4}, {1, 2, 4}, {0, 2, 2}});
  EXPECT_THAT(betweenness_weighted(triangle), ElementsAre(0.0, 0.5, 0.0));
}

TEST(BetweennessWeighted, KnowsThatThreeThirdsAreOne) {
  // 0-1-2-3 with thirds and 0-4-3 with halves are equally long: 1/3 + 1/3 + 1/3 = 1/2 + 1/2.
  const Network ring = network_of_ties(5, std::vector<Tie>{{0, 1, 3}, {1, 2, 3}, {2, 3, 3}, {0, 4, 2}, {3, 4, 2}});
  const Scores scores = betweenness_weighted(ring);
  EXPECT_THAT(scores[4] * 6, DoubleEq(0.5));
  EXPECT_THAT(scores[1] * 6, DoubleEq(0.5 + 1.0));  // 0-3 by half, 0-2, and 2-4 not: it goes by 3
}

TEST(BetweennessWeighted, IsThatWithoutWeightsWhereAllAreAlike) {
  const Network alike = row_of_squares(3);
  std::vector<Tie> ties;
  for (const Tie& tie : alike.ties()) ties.push_back({tie.from, tie.to, 3});
  EXPECT_THAT(betweenness_weighted(network_of_ties(10, ties)), Pointwise(DoubleNear(1e-12), betweenness(alike)));
}

TEST(BetweennessWeightedDeathTest, OfAWeightWhoseLengthIsNotWholeIsAFaultOfOurs) {
  EXPECT_DEATH(betweenness_weighted(network_of_ties(2, std::vector<Tie>{{0, 1, 5}})), "whole number");
}

TEST(EdgeBetweenness, IsTheShareOfAllPairsThatATieJoins) {
  EXPECT_THAT(edge_betweenness(path_of(4)), ElementsAre(DoubleEq(3.0 / 6), DoubleEq(4.0 / 6), DoubleEq(3.0 / 6)));
}

TEST(EdgeBetweenness, OfTheOnlyTieOfTwoIsOne) {
  EXPECT_THAT(edge_betweenness(path_of(2)), ElementsAre(1.0));
}

TEST(EdgeBetweenness, IgnoresPairsWithNoPath) {
  EXPECT_THAT(edge_betweenness(network_of_ties(4, {{0, 1}, {2, 3}})), Each(DoubleEq(1.0 / 6)));
}

}  // namespace
}  // namespace samenhang

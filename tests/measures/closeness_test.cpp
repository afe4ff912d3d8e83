#include "measures/closeness.h"

#include "support/networks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::network_of_ties;
using test::path_of;
using test::star_of;
using ::testing::DoubleEq;
using ::testing::Each;
using ::testing::ElementsAre;

TEST(Closeness, OfTheMiddleOfAStarIsOne) {
  EXPECT_THAT(closeness(star_of(4)), ElementsAre(1.0, DoubleEq(3.0 / 5), DoubleEq(3.0 / 5), DoubleEq(3.0 / 5)));
}

TEST(Closeness, IsLessTheFewerOthersAreReached) {
  const Network islands = network_of_ties(5, {{0, 1}, {2, 3}, {3, 4}});
  EXPECT_THAT(closeness(islands), ElementsAre(DoubleEq(1.0 / 4), DoubleEq(1.0 / 4), DoubleEq(2.0 / 4 * 2 / 3),
                                              DoubleEq(2.0 / 4), DoubleEq(2.0 / 4 * 2 / 3)));
}

TEST(Closeness, OfAMemberWithoutTiesIsZero) {
  EXPECT_THAT(closeness(network_of_ties(3, {})), Each(0.0));
  EXPECT_THAT(closeness(network_of_ties(1, {})), ElementsAre(0.0));
}

TEST(Closeness, DoesNotReadWeights) {
  EXPECT_EQ(closeness(network_of_ties(3, std::vector<Tie>{{0, 1, 4}, {1, 2, 1}})), closeness(path_of(3)));
}

TEST(Harmonic, IsTheMeanOfInverseDistances) {
  EXPECT_THAT(harmonic(path_of(3)), ElementsAre(DoubleEq(0.75), DoubleEq(1.0), DoubleEq(0.75)));
}

TEST(Harmonic, AddsNothingForWhoIsNotReached) {
  EXPECT_THAT(harmonic(network_of_ties(4, {{0, 1}, {2, 3}})), Each(DoubleEq(1.0 / 3)));
}

TEST(Harmonic, OfAMemberWithoutTiesIsZero) {
  EXPECT_THAT(harmonic(network_of_ties(3, {})), Each(0.0));
  EXPECT_THAT(harmonic(network_of_ties(1, {})), ElementsAre(0.0));
}

}  // namespace
}  // namespace samenhang

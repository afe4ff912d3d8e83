#include "measures/distances.h"

#include "support/networks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::network_of_ties;
using test::path_of;
using test::star_of;
using ::testing::ElementsAre;

TEST(Distances, CountTheMembersAtEachStep) {
  const Network star = star_of(4);
  DistanceWalk walk(star);
  EXPECT_THAT(walk.from(1), ElementsAre(1, 1, 2));
  EXPECT_THAT(walk.from(0), ElementsAre(1, 3));
}

TEST(Distances, TakeTheShortestOfTwoWays) {
  const Network square = network_of_ties(5, {{0, 1}, {1, 2}, {2, 3}, {0, 3}, {3, 4}});
  EXPECT_THAT(DistanceWalk(square).from(0), ElementsAre(1, 2, 2));
}

TEST(Distances, LeaveOutWhoIsNotReached) {
  const Network islands = network_of_ties(4, {{0, 1}, {2, 3}});
  EXPECT_THAT(DistanceWalk(islands).from(0), ElementsAre(1, 1));
}

TEST(Distances, FromAMemberAloneAreOnlyItsOwn) {
  const Network alone = network_of_ties(1, {});
  EXPECT_THAT(DistanceWalk(alone).from(0), ElementsAre(1));
}

TEST(Distances, AlongAPathOfTwoHundredThousandAreWalked) {
  const Network path = path_of(200'000);
  DistanceWalk walk(path);
  EXPECT_EQ(walk.from(0).size(), 200'000U);
}

}  // namespace
}  // namespace samenhang

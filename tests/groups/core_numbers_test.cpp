#include "groups/components.h"

#include "support/networks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::network_of_ties;
using test::path_of;
using test::star_of;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(CoreNumbers, OfNobodyAreNone) {
  EXPECT_THAT(core_numbers(Network{}), IsEmpty());
}

TEST(CoreNumbers, AreZeroWithoutTies) {
  EXPECT_THAT(core_numbers(network_of_ties(3, {})), Each(0U));
}

TEST(CoreNumbers, OfAStarAreOneHoweverManyTiesTheMiddleHas) {
  EXPECT_THAT(core_numbers(star_of(6)), Each(1U));
}

TEST(CoreNumbers, OfAClosedGroupAreItsSizeLessOne) {
  EXPECT_THAT(core_numbers(network_of_ties(4, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}})), Each(3U));
}

// A closed group of four (0-3), a triangle that hangs on it (3-4-5), a pendant (6) and an isolate (7).
TEST(CoreNumbers, FallFromTheMiddleOutward) {
  const Network network =
      network_of_ties(8, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}, {3, 4}, {3, 5}, {4, 5}, {5, 6}});
  EXPECT_THAT(core_numbers(network), ElementsAre(3, 3, 3, 3, 2, 2, 1, 0));
}

TEST(CoreNumbers, OfAPathOfTwoHundredThousandAreOne) {
  EXPECT_THAT(core_numbers(path_of(200'000)), Each(1U));
}

}  // namespace
}  // namespace samenhang

#include "groups/components.h"

#include "support/networks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::members_of;
using test::network_of_ties;
using test::path_of;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr std::size_t kVeryMany = 200'000;

TEST(Components, OfNobodyAreNone) {
  EXPECT_THAT(components_of(Network{}), IsEmpty());
}

TEST(Components, AreNumberedBySizeFromTheLargest) {
  EXPECT_THAT(components_of(network_of_ties(6, {{1, 2}, {3, 4}, {4, 5}})), ElementsAre(3, 2, 2, 1, 1, 1));
}

TEST(Components, OfOneSizeAreNumberedByTheSmallestIdByCodePoint) {
  const Network network(members_of({"é", "b", "P10", "P9", "a", "c"}), {{0, 1}, {2, 3}, {4, 5}});
  EXPECT_THAT(components_of(network), ElementsAre(3, 3, 1, 1, 2, 2));
}

TEST(Components, TakeAMemberWithoutTiesAsOneOfItsOwn) {
  EXPECT_THAT(components_of(network_of_ties(3, {})), ElementsAre(1, 2, 3));
}

TEST(Components, OfAPathOfTwoHundredThousandAreFound) {
  EXPECT_THAT(components_of(path_of(kVeryMany)), Each(1U));
}

}  // namespace
}  // namespace samenhang

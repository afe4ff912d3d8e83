#include "measures/degree.h"

#include "support/networks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::network_of_ties;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Network weighted_path() {
  return network_of_ties(3, std::vector<Tie>{{0, 1, 4}, {1, 2, 3}});
}

TEST(Degree, CountsTiesWhateverTheirWeight) {
  EXPECT_THAT(degree(weighted_path()), ElementsAre(1, 2, 1));
}

TEST(Degree, OfAMemberAloneIsZero) {
  EXPECT_THAT(degree(network_of_ties(1, {})), ElementsAre(0));
}

TEST(Strength, AddsUpTheWeights) {
  EXPECT_THAT(strength(weighted_path()), ElementsAre(4, 7, 3));
}

TEST(Strength, OfMembersWithoutTiesIsZero) {
  EXPECT_THAT(strength(network_of_ties(2, {})), Each(0.0));
}

TEST(TieWeight, IsTheWeightOfEachTieInTheOrderOfTheNetwork) {
  EXPECT_THAT(tie_weight(weighted_path()), ElementsAre(4, 3));
}

TEST(TieWeight, OfNoTiesIsEmpty) {
  EXPECT_THAT(tie_weight(network_of_ties(2, {})), IsEmpty());
}

}  // namespace
}  // namespace samenhang

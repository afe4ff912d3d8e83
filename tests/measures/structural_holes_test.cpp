#include "measures/structural_holes.h"

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
using ::testing::IsNan;

Network triangle() {
  return network_of_ties(3, {{0, 1}, {0, 2}, {1, 2}});
}

TEST(Constraint, OfAMemberWithOneTieIsOne) {
  EXPECT_THAT(constraint(path_of(2)), Each(DoubleEq(1.0)));
}

TEST(Constraint, OfAClosedGroupOfThreeIsMoreThanOne) {
  EXPECT_THAT(constraint(triangle()), Each(DoubleEq(2 * 0.75 * 0.75)));
}

TEST(Constraint, OfTheMiddleOfAStarIsSharedByItsPoints) {
  EXPECT_THAT(constraint(star_of(5)),
              ElementsAre(DoubleEq(0.25), DoubleEq(1.0), DoubleEq(1.0), DoubleEq(1.0), DoubleEq(1.0)));
}

TEST(Constraint, OfAMemberWithoutTiesIsUndefined) {
  EXPECT_THAT(constraint(network_of_ties(2, {})), Each(IsNan()));
  EXPECT_THAT(constraint_weighted(network_of_ties(2, {})), Each(IsNan()));
}

TEST(Constraint, DoesNotReadWeights) {
  EXPECT_EQ(constraint(network_of_ties(3, std::vector<Tie>{{0, 1, 4}, {1, 2, 1}})), constraint(path_of(3)));
}

TEST(ConstraintWeighted, GoesByTheShareOfTheStrength) {
  EXPECT_THAT(constraint_weighted(network_of_ties(3, std::vector<Tie>{{0, 1, 3}, {1, 2, 1}})),
              ElementsAre(DoubleEq(1.0), DoubleEq(0.5625 + 0.0625), DoubleEq(1.0)));
}

TEST(EffectiveSize, IsTheNumberOfContactsWhereTheyHaveNoTies) {
  EXPECT_THAT(effective_size(star_of(4)), ElementsAre(3.0, 1.0, 1.0, 1.0));
}

TEST(EffectiveSize, IsOneWhereAllContactsAreTied) {
  EXPECT_THAT(effective_size(triangle()), Each(DoubleEq(1.0)));
}

TEST(EffectiveSize, OfAMemberWithoutTiesIsUndefined) {
  EXPECT_THAT(effective_size(network_of_ties(1, {})), Each(IsNan()));
}

TEST(Efficiency, IsTheShareOfContactsThatAreOnesOwn) {
  EXPECT_THAT(efficiency(triangle()), Each(DoubleNear(0.5, 1e-15)));
  EXPECT_THAT(efficiency(star_of(3)), Each(1.0));
}

TEST(Efficiency, OfAMemberWithoutTiesIsUndefined) {
  EXPECT_THAT(efficiency(network_of_ties(1, {})), Each(IsNan()));
}

}  // namespace
}  // namespace samenhang

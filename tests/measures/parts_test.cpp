#include "measures/parts.h"

#include "support/networks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::network_of_ties;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// A triangle 0-1-2 with a pendant 3 at 2, a pair 4-5 and 6 alone.
Network small_network() {
  return network_of_ties(7, {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {4, 5}});
}

TEST(CoreNumber, IsThatOfTheTightestGroup) {
  EXPECT_THAT(core_number(small_network()), ElementsAre(2, 2, 2, 1, 1, 1, 0));
}

TEST(CutVertex, IsOneForWhoHoldsPartsTogether) {
  EXPECT_THAT(cut_vertex(small_network()), ElementsAre(0, 0, 1, 0, 0, 0, 0));
}

TEST(Component, IsTheNumberOfTheMembersComponent) {
  EXPECT_THAT(component(small_network()), ElementsAre(1, 1, 1, 1, 2, 2, 3));
}

TEST(Bridge, IsOneForATieThatAloneJoinsTwoParts) {
  EXPECT_THAT(bridge(small_network()), ElementsAre(0, 0, 0, 1, 1));
}

TEST(Bridge, OfNoTiesIsEmpty) {
  EXPECT_THAT(bridge(Network{}), IsEmpty());
}

}  // namespace
}  // namespace samenhang

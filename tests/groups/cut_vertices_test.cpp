#include "groups/components.h"

#include "support/networks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::network_of_ties;
using test::path_of;
using test::star_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// Two triangles 0-1-2 and 3-4-5 with the bridge 2-3, a pendant 6 at 5, and a pair 7-8 apart.
Network two_triangles() {
  return network_of_ties(9, {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {3, 4}, {3, 5}, {4, 5}, {5, 6}, {7, 8}});
}

TieIndex tie_of(const Network& network, Vertex a, Vertex b) {
  return network.tie_between(a, b).value();
}

TEST(CutVertices, OfNobodyAreNone) {
  EXPECT_THAT(cut_vertices(Network{}).members, IsEmpty());
  EXPECT_THAT(cut_vertices(Network{}).bridges, IsEmpty());
}

TEST(CutVertices, AreNoneInACircle) {
  const CutVertices found = cut_vertices(network_of_ties(4, {{0, 1}, {1, 2}, {2, 3}, {0, 3}}));
  EXPECT_THAT(found.members, IsEmpty());
  EXPECT_THAT(found.bridges, IsEmpty());
}

TEST(CutVertices, AreThoseWithoutWhomAPartComesLoose) {
  EXPECT_THAT(cut_vertices(two_triangles()).members, ElementsAre(2, 3, 5));
}

TEST(CutVertices, AreFoundInEveryComponent) {
  EXPECT_THAT(cut_vertices(network_of_ties(6, {{0, 1}, {1, 2}, {3, 4}, {4, 5}})).members, ElementsAre(1, 4));
}

TEST(Bridges, AreTheTiesThatAloneJoinTwoParts) {
  const Network network = two_triangles();
  EXPECT_THAT(cut_vertices(network).bridges,
              ElementsAre(tie_of(network, 2, 3), tie_of(network, 5, 6), tie_of(network, 7, 8)));
}

TEST(CutVertices, OfAPathOfTwoHundredThousandAreAllButItsEnds) {
  const CutVertices found = cut_vertices(path_of(200'000));
  EXPECT_EQ(found.members.size(), 199'998U);
  EXPECT_EQ(found.bridges.size(), 199'999U);
}

TEST(PiecesWithout, AreWhatIsLeftOfTheComponentLargestFirst) {
  EXPECT_THAT(pieces_without(two_triangles(), 2), ElementsAre(4, 2));
  EXPECT_THAT(pieces_without(two_triangles(), 5), ElementsAre(5, 1));
}

TEST(PiecesWithout, AreOneWhereNothingComesLoose) {
  EXPECT_THAT(pieces_without(two_triangles(), 4), ElementsAre(6));
}

TEST(PiecesWithout, TheMiddleOfAStarAreItsPoints) {
  EXPECT_THAT(pieces_without(star_of(5), 0), ElementsAre(1, 1, 1, 1));
}

TEST(PiecesWithout, AMemberThatIsAloneAreNone) {
  EXPECT_THAT(pieces_without(network_of_ties(2, {}), 0), IsEmpty());
}

TEST(PiecesWithout, TheMiddleOfAVeryLongPathAreItsHalves) {
  EXPECT_THAT(pieces_without(path_of(20'001), 10'000), ElementsAre(10'000, 10'000));
}

TEST(SideSize, CountsTheMembersOnTheFromSideOfABridge) {
  const Network network = two_triangles();
  EXPECT_EQ(side_size(network, tie_of(network, 2, 3)), 3U);
  EXPECT_EQ(side_size(network, tie_of(network, 5, 6)), 6U);
  EXPECT_EQ(side_size(network, tie_of(network, 7, 8)), 1U);
}

TEST(PiecesWithoutDeathTest, AskedOfSomebodyElsewhereIsAFaultOfOurs) {
  EXPECT_DEATH(pieces_without(path_of(2), 2), "member of the network");
}

TEST(SideSizeDeathTest, AskedOfATieElsewhereIsAFaultOfOurs) {
  EXPECT_DEATH(side_size(path_of(2), 1), "tie of the network");
}

}  // namespace
}  // namespace samenhang

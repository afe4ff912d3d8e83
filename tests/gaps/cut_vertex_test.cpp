#include "gaps/cut_vertex.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// A ring of five, A to E, and on it a tail: A - T1 - T2 ...
Inventory ring_with_tail(int length) {
  std::vector<Party> parties{party("A"), party("B"), party("C"), party("D"), party("E")};
  Inventory inventory = tied(std::move(parties), {{"A", "B"}, {"B", "C"}, {"C", "D"}, {"D", "E"}, {"E", "A"}});
  std::string last = "A";
  for (int i = 1; i <= length; ++i) {
    const std::string next = "T" + std::to_string(i);
    inventory.parties.push_back(party(next.c_str()));
    inventory.relations.push_back(relation(("S" + next).c_str(), last.c_str(), next.c_str()));
    last = next;
  }
  return inventory;
}

TEST(CutVertex, IsNotReportedForOneSeparatedParty) {
  const Inventory inventory = ring_with_tail(1);
  EXPECT_THAT(cut_vertex(Situation(inventory)), IsEmpty());
}

TEST(CutVertex, IsMediumForTwoAndHighFromThree) {
  const Inventory two = ring_with_tail(2);
  EXPECT_THAT(lines(cut_vertex(Situation(two))), ElementsAre("medium A 2"));
  const Inventory three = ring_with_tail(3);
  EXPECT_THAT(lines(cut_vertex(Situation(three))), ElementsAre("high A 3", "medium T1 2"));
}

TEST(CutVertex, CountsAllOutsideTheLargestPiece) {
  const Inventory star = tied({party("A"), party("B"), party("C"), party("D")}, {{"A", "B"}, {"A", "C"}, {"A", "D"}});
  EXPECT_THAT(lines(cut_vertex(Situation(star))), ElementsAre("medium A 2"));
}

TEST(CutVertex, LooksAtTheLargestComponentOnly) {
  Inventory inventory = ring_with_tail(0);
  for (const char* id : {"X", "Y1", "Y2", "Y3"}) inventory.parties.push_back(party(id));
  for (const char* id : {"Y1", "Y2", "Y3"}) inventory.relations.push_back(relation(id, "X", id));
  EXPECT_THAT(cut_vertex(Situation(inventory)), IsEmpty());
}

TEST(CutVertex, FollowsItsThresholds) {
  const Inventory inventory = ring_with_tail(3);
  EXPECT_THAT(lines(cut_vertex(Situation(inventory, {.separated_reported = 1, .separated_high = 2}))),
              ElementsAre("high A 3", "high T1 2", "medium T2 1"));
}

}  // namespace
}  // namespace samenhang

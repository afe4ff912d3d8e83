#include "gaps/single_bridge.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// A ring of four (A to D) and one of `size`, X1, X2, ..., joined by D - X1.
Inventory two_groups(int size) {
  Inventory inventory = tied({party("A"), party("B"), party("C"), party("D")},
                             {{"A", "B"}, {"B", "C"}, {"C", "D"}, {"D", "A"}, {"X1", "D"}});
  for (int i = 1; i <= size; ++i) {
    const std::string id = "X" + std::to_string(i);
    const std::string next = "X" + std::to_string(i % size + 1);
    inventory.parties.push_back(party(id.c_str()));
    if (id != next) inventory.relations.push_back(relation(id.c_str(), id.c_str(), next.c_str()));
  }
  return inventory;
}

TEST(SingleBridge, FindsTheOnlyTieBetweenTwoGroupsOfThreeOrMore) {
  const Inventory inventory = two_groups(3);
  EXPECT_THAT(lines(single_bridge(Situation(inventory))), ElementsAre("medium D|X1 3"));
}

TEST(SingleBridge, GivesTheSmallerSideWhicheverWayTheTieRuns) {
  const Inventory inventory = two_groups(6);
  EXPECT_THAT(lines(single_bridge(Situation(inventory))), ElementsAre("medium D|X1 4"));
}

TEST(SingleBridge, LeavesOutASmallerGroup) {
  const Inventory inventory = two_groups(2);
  EXPECT_THAT(single_bridge(Situation(inventory)), IsEmpty());
  EXPECT_THAT(lines(single_bridge(Situation(inventory, {.bridge_side = 2}))), ElementsAre("medium D|X1 2"));
}

TEST(SingleBridge, FindsNothingWithASecondTie) {
  Inventory inventory = two_groups(3);
  inventory.relations.push_back(relation("R9", "C", "X2"));
  EXPECT_THAT(single_bridge(Situation(inventory)), IsEmpty());
}

TEST(SingleBridge, LooksAtTheLargestComponentOnly) {
  Inventory inventory = two_groups(3);
  std::string last;
  for (int i = 0; i < 8; ++i) {
    const std::string id = "Z" + std::to_string(i);
    inventory.parties.push_back(party(id.c_str()));
    if (!last.empty()) inventory.relations.push_back(relation(id.c_str(), last.c_str(), id.c_str()));
    last = id;
  }
  inventory.relations.push_back(relation("ring", "Z0", "Z7"));
  EXPECT_THAT(single_bridge(Situation(inventory)), IsEmpty());
}

}  // namespace
}  // namespace samenhang

#include "gaps/key_parties_unconnected.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Inventory two_key_parties(std::optional<int> strength) {
  Inventory inventory{.parties = {key_party("P2"), key_party("P1"), party("P3")}};
  inventory.relations = {relation("R1", "P1", "P2")};
  inventory.relations.own(0).strength = strength;
  return inventory;
}

TEST(KeyPartiesUnconnected, IsMediumWithoutATie) {
  Inventory inventory = two_key_parties(3);
  inventory.relations.own(0).status = RelationStatus::desired;
  EXPECT_THAT(lines(key_parties_unconnected(Situation(inventory))), ElementsAre("medium P1|P2 "));
}

TEST(KeyPartiesUnconnected, IsLowWithAWeakTie) {
  const Inventory weak = two_key_parties(1);
  EXPECT_THAT(lines(key_parties_unconnected(Situation(weak))), ElementsAre("low P1|P2 weak"));
  const Inventory unknown = two_key_parties(std::nullopt);
  EXPECT_THAT(lines(key_parties_unconnected(Situation(unknown))), ElementsAre("low P1|P2 weak"));
}

TEST(KeyPartiesUnconnected, FindsNothingWithAFirmTie) {
  const Inventory inventory = two_key_parties(2);
  EXPECT_THAT(key_parties_unconnected(Situation(inventory)), IsEmpty());
}

TEST(KeyPartiesUnconnected, TakesThoseMostInBetweenWhereNoneIsMarked) {
  // A path A - B - C - D - E - F - G: most in between are D, then C and E, then B and F.
  Inventory inventory = tied({party("A"), party("B"), party("C"), party("D"), party("E"), party("F"), party("G")},
                             {{"A", "B"}, {"B", "C"}, {"C", "D"}, {"D", "E"}, {"E", "F"}, {"F", "G"}});
  inventory.relations.change_all([](Relation& each) { each.strength = 4; });
  EXPECT_THAT(subjects(key_parties_unconnected(Situation(inventory))),
              ElementsAre("B|D", "B|E", "B|F", "C|E", "C|F", "D|F"));
  EXPECT_THAT(subjects(key_parties_unconnected(Situation(inventory, {.key_set_size = 3}))), ElementsAre("C|E"));
}

TEST(KeyPartiesUnconnected, FindsNothingInAnEmptyInventory) {
  const Inventory inventory;
  EXPECT_THAT(key_parties_unconnected(Situation(inventory)), IsEmpty());
}

TEST(KeyPartiesUnconnected, ManagesANetworkTooSmallForBetweenness) {
  const Inventory inventory{.parties = {party("P1"), party("P2")}};
  EXPECT_THAT(lines(key_parties_unconnected(Situation(inventory))), ElementsAre("medium P1|P2 "));
}

}  // namespace
}  // namespace samenhang

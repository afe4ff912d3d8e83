#include "gaps/situation.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

// P1 is inactive; I1 is an idea, I2 and I3 are active.
Inventory mixed() {
  return {.parties = {inactive(party("P1")), party("P2"), party("P3", "school")},
          .initiatives = {initiative("I1", InitiativeStatus::idea), initiative("I2", InitiativeStatus::planned),
                          initiative("I3", InitiativeStatus::running)},
          .participations = {takes_part("P2", "I1"), takes_part("P3", "I2"), takes_part("P2", "I2"),
                             takes_part("P1", "I3"), takes_part("P2", "I3"), takes_part("P2", "I3")}};
}

TEST(Situation, HoldsTheActivePartiesInTheOrderOfTheTable) {
  const Inventory inventory = mixed();
  const Situation situation(inventory);
  ASSERT_EQ(situation.network().vertex_count(), 2U);
  EXPECT_EQ(situation.party(0).id, "P2");
  EXPECT_EQ(situation.party(1).id, "P3");
}

TEST(Situation, KnowsNoVertexOfAnInactiveOrUnknownParty) {
  const Inventory inventory = mixed();
  const Situation situation(inventory);
  EXPECT_EQ(situation.vertex_of(PartyId("P3")), 1U);
  EXPECT_EQ(situation.vertex_of(PartyId("P1")), std::nullopt);
  EXPECT_EQ(situation.vertex_of(PartyId("P9")), std::nullopt);
}

TEST(Situation, HoldsTheActiveInitiativesWithEachParticipantOnce) {
  const Inventory inventory = mixed();
  const Situation situation(inventory);
  ASSERT_THAT(situation.initiatives(), SizeIs(2));
  EXPECT_EQ(situation.initiatives()[0].initiative->id, "I2");
  EXPECT_THAT(situation.initiatives()[0].participants, ElementsAre(0U, 1U));
  EXPECT_EQ(situation.initiatives()[1].initiative->id, "I3");
  EXPECT_THAT(situation.initiatives()[1].participants, ElementsAre(0U));
}

TEST(Situation, TellsInWhichInitiativesAPartyTakesPart) {
  const Inventory inventory = mixed();
  const Situation situation(inventory);
  EXPECT_THAT(situation.initiatives_of(0), ElementsAre(0U, 1U));
  EXPECT_THAT(situation.initiatives_of(1), ElementsAre(0U));
}

TEST(Situation, TellsWhetherTwoShareAnInitiative) {
  Inventory inventory = mixed();
  inventory.parties.push_back(party("P4"));
  inventory.participations.push_back(takes_part("P4", "I3"));
  const Situation situation(inventory);
  EXPECT_TRUE(situation.share_initiative(0, 1));
  EXPECT_TRUE(situation.share_initiative(2, 0));
  EXPECT_FALSE(situation.share_initiative(1, 2));
}

TEST(Situation, ReadsTheFlagsOfAKind) {
  const Inventory inventory{.parties = {party("P1", "self_organisation"), department("P2", "housing")}};
  const Situation situation(inventory);
  EXPECT_TRUE(situation.is_resident_kind(0));
  EXPECT_FALSE(situation.is_resident_kind(1));
  EXPECT_TRUE(situation.is_department(1));
  EXPECT_TRUE(situation.kind_has(1, "binnen"));
  EXPECT_FALSE(situation.kind_has(0, "binnen"));
}

TEST(Situation, IsEmptyForAnEmptyInventory) {
  const Inventory inventory;
  const Situation situation(inventory);
  EXPECT_EQ(situation.network().vertex_count(), 0U);
  EXPECT_THAT(situation.initiatives(), IsEmpty());
}

}  // namespace
}  // namespace samenhang

#include "gaps/initiative_without_lead.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;

TEST(InitiativeWithoutLead, FindsInitiativesWithAnEmptyLead) {
  Inventory inventory{.parties = {party("P1")}, .initiatives = {initiative("I2"), initiative("I1"), initiative("I3")}};
  inventory.initiatives.own(2).lead = PartyId("P1");
  EXPECT_THAT(lines(initiative_without_lead(Situation(inventory))), ElementsAre("high I1 ", "high I2 "));
}

TEST(InitiativeWithoutLead, DoesNotTakeAParticipantInTheRoleOfLeadForOne) {
  Inventory inventory{.parties = {party("P1")}, .initiatives = {initiative("I1")}};
  inventory.participations = {takes_part("P1", "I1")};
  inventory.participations.own(0).role = ParticipationRole::lead;
  EXPECT_THAT(subjects(initiative_without_lead(Situation(inventory))), ElementsAre("I1"));
}

}  // namespace
}  // namespace samenhang

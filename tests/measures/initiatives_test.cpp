#include "measures/initiatives.h"

#include "support/networks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using ::testing::ElementsAre;
using ::testing::IsNan;

Inventory small_inventory() {
  Inventory inventory;
  for (const char* id : {"a", "gone", "b", "c"}) {
    Party party;
    party.id = PartyId(id);
    party.active = party.id != PartyId("gone");
    inventory.parties.push_back(party);
  }
  for (const auto& [id, status] : {std::pair("planned", InitiativeStatus::planned),
                                   {"running", InitiativeStatus::running},
                                   {"stopped", InitiativeStatus::stopped},
                                   {"idea", InitiativeStatus::idea}}) {
    Initiative initiative;
    initiative.id = InitiativeId(id);
    initiative.status = status;
    inventory.initiatives.push_back(initiative);
  }
  const auto takes_part = [&inventory](const char* party, const char* initiative, ParticipationRole role) {
    inventory.participations.push_back({InitiativeId(initiative), PartyId(party), role});
  };
  takes_part("a", "planned", ParticipationRole::participant);
  takes_part("a", "running", ParticipationRole::funder);
  takes_part("a", "running", ParticipationRole::adviser);
  takes_part("a", "stopped", ParticipationRole::lead);
  takes_part("b", "idea", ParticipationRole::lead);
  takes_part("c", "running", ParticipationRole::lead);
  return inventory;
}

Scores initiatives_in(const Inventory& inventory, NetworkChoice choice) {
  const Network network = network_of(inventory, choice);
  return initiatives({network, inventory});
}

TEST(Initiatives, CountsActiveOnesInAnyRoleEachOnce) {
  EXPECT_THAT(initiatives_in(small_inventory(), NetworkChoice::relations), ElementsAre(2, 0, 1));
}

TEST(Initiatives, OfAnInitiativeIsUndefined) {
  EXPECT_THAT(initiatives_in(small_inventory(), NetworkChoice::two_mode), ElementsAre(2, 0, 1, IsNan(), IsNan()));
}

TEST(InitiativesDeathTest, OfANetworkOfAnotherInventoryIsAFaultOfOurs) {
  const Network network = test::path_of(3);
  const Inventory empty;
  EXPECT_DEATH(initiatives({network, empty}), "one of the inventory");
}

}  // namespace
}  // namespace samenhang

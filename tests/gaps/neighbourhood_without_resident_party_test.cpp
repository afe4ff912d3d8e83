#include "gaps/neighbourhood_without_resident_party.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Inventory party_in_first_of_two(const char* kind) {
  Inventory inventory{.neighbourhoods = {neighbourhood("W1"), neighbourhood("W2", true)},
                      .parties = {party("P1", kind)}};
  inventory.parties.own(0).neighbourhoods = {NeighbourhoodCode("W1")};
  return inventory;
}

TEST(NeighbourhoodWithoutResidentParty, IsMediumForAPriorityNeighbourhoodElseLow) {
  const Inventory inventory = party_in_first_of_two("school");
  EXPECT_THAT(lines(neighbourhood_without_resident_party(Situation(inventory))),
              ElementsAre("medium W2 Wijk W2", "low W1 Wijk W1"));
}

TEST(NeighbourhoodWithoutResidentParty, SeesEveryResidentKind) {
  for (const char* kind :
       {"citizen_initiative", "self_organisation", "key_person_network", "experience_expert_group"}) {
    const Inventory inventory = party_in_first_of_two(kind);
    EXPECT_THAT(subjects(neighbourhood_without_resident_party(Situation(inventory))), ElementsAre("W2")) << kind;
  }
}

TEST(NeighbourhoodWithoutResidentParty, FindsNothingWhereAllAreListed) {
  Inventory inventory = party_in_first_of_two("self_organisation");
  inventory.parties.own(0).neighbourhoods.emplace_back("W2");
  EXPECT_THAT(neighbourhood_without_resident_party(Situation(inventory)), IsEmpty());
}

}  // namespace
}  // namespace samenhang

#include "gaps/resident_party_detached.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(ResidentPartyDetached, FindsEveryResidentKindWithoutATie) {
  for (const char* kind :
       {"citizen_initiative", "self_organisation", "key_person_network", "experience_expert_group"}) {
    const Inventory inventory = tied({party("P1", kind), party("P2", "welfare_org")}, {{"P1", "P2"}});
    EXPECT_THAT(lines(resident_party_detached(Situation(inventory))), ElementsAre("high P1 ")) << kind;
  }
}

TEST(ResidentPartyDetached, IsContentWithATieToTheMunicipality) {
  for (const char* kind : {"municipal_department", "core_team", "neighbourhood_team"}) {
    const Inventory inventory = tied({party("P1", "self_organisation"), party("P2", kind)}, {{"P2", "P1"}});
    EXPECT_THAT(resident_party_detached(Situation(inventory)), IsEmpty()) << kind;
  }
}

TEST(ResidentPartyDetached, IsNotContentWithASharedInitiative) {
  const Inventory inventory{.parties = {party("P1", "self_organisation"), department("P2", "sport")},
                            .initiatives = {initiative("I1")},
                            .participations = {takes_part("P1", "I1"), takes_part("P2", "I1")}};
  EXPECT_THAT(subjects(resident_party_detached(Situation(inventory))), ElementsAre("P1"));
}

}  // namespace
}  // namespace samenhang

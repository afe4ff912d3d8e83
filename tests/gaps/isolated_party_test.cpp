#include "gaps/isolated_party.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;

TEST(IsolatedParty, FindsAPartyWithoutTiesAndInitiatives) {
  const Inventory inventory = tied({party("P1"), party("P2"), party("P3")}, {{"P1", "P2"}});
  EXPECT_THAT(lines(isolated_party(Situation(inventory))), ElementsAre("medium P3 "));
}

TEST(IsolatedParty, DoesNotTakeADesiredRelationForATie) {
  Inventory inventory{.parties = {party("P1"), party("P2")}};
  inventory.relations = {relation("R1", "P1", "P2", RelationStatus::desired)};
  EXPECT_THAT(subjects(isolated_party(Situation(inventory))), ElementsAre("P1", "P2"));
}

TEST(IsolatedParty, LeavesOutThoseInAnActiveInitiative) {
  Inventory inventory{.parties = {party("P1"), party("P2")}, .initiatives = {initiative("I1")}};
  inventory.participations = {takes_part("P1", "I1")};
  EXPECT_THAT(subjects(isolated_party(Situation(inventory))), ElementsAre("P2"));
}

}  // namespace
}  // namespace samenhang

#include "gaps/troubled_relation.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(TroubledRelation, IsMediumAndGivesBothEndsAsTheRowHasThem) {
  Inventory inventory{.parties = {party("P1"), party("P2")}};
  inventory.relations = {relation("R1", "P2", "P1", RelationStatus::troubled)};
  EXPECT_THAT(lines(troubled_relation(Situation(inventory))), ElementsAre("medium R1 P2|P1"));
}

TEST(TroubledRelation, IsHighWithAKeyPartyAtEitherEnd) {
  Inventory inventory{.parties = {party("P1"), key_party("P2")}};
  inventory.relations = {relation("R1", "P1", "P2", RelationStatus::troubled),
                         relation("R2", "P2", "P1", RelationStatus::troubled)};
  EXPECT_THAT(lines(troubled_relation(Situation(inventory))), ElementsAre("high R1 P1|P2", "high R2 P2|P1"));
}

TEST(TroubledRelation, LeavesOutOtherStatuses) {
  for (const RelationStatus status :
       {RelationStatus::existing, RelationStatus::desired, RelationStatus::ended, RelationStatus::none}) {
    Inventory inventory{.parties = {party("P1"), party("P2")}};
    inventory.relations = {relation("R1", "P1", "P2", status)};
    EXPECT_THAT(troubled_relation(Situation(inventory)), IsEmpty()) << key_of_code(status);
  }
}

}  // namespace
}  // namespace samenhang

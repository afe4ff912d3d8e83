#include "gaps/desired_relation_open.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Inventory desired_beside(RelationStatus other) {
  Inventory inventory{.parties = {party("P1"), party("P2")}};
  inventory.relations = {relation("R1", "P2", "P1", RelationStatus::desired), relation("R2", "P1", "P2", other)};
  return inventory;
}

TEST(DesiredRelationOpen, FindsADesiredRelationWithoutATie) {
  for (const RelationStatus other : {RelationStatus::ended, RelationStatus::none}) {
    const Inventory inventory = desired_beside(other);
    EXPECT_THAT(lines(desired_relation_open(Situation(inventory))), ElementsAre("medium R1 P2|P1"))
        << key_of_code(other);
  }
}

TEST(DesiredRelationOpen, TakesItForFulfilledWhereThereIsATie) {
  for (const RelationStatus other : {RelationStatus::existing, RelationStatus::troubled}) {
    const Inventory inventory = desired_beside(other);
    EXPECT_THAT(desired_relation_open(Situation(inventory)), IsEmpty()) << key_of_code(other);
  }
}

}  // namespace
}  // namespace samenhang

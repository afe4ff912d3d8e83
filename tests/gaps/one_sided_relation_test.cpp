#include "gaps/one_sided_relation.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Inventory confirmed_by(std::optional<ConfirmedBy> side) {
  Inventory inventory{.parties = {party("P1"), party("P2")}};
  inventory.relations = {relation("R1", "P2", "P1")};
  inventory.relations.own(0).confirmed_by = side;
  return inventory;
}

TEST(OneSidedRelation, FindsARelationThatOneSideConfirmed) {
  for (const ConfirmedBy side : {ConfirmedBy::from, ConfirmedBy::to}) {
    const Inventory inventory = confirmed_by(side);
    EXPECT_THAT(lines(one_sided_relation(Situation(inventory))), ElementsAre("low R1 P2|P1")) << key_of_code(side);
  }
}

TEST(OneSidedRelation, SaysWhichSideNamedIt) {
  const Inventory from = confirmed_by(ConfirmedBy::from);
  EXPECT_THAT(one_sided_relation(Situation(from))[0].sentence.fillings,
              Contains(std::pair<std::string, Filling>("named_by", std::string("Party P2"))));
  const Inventory to = confirmed_by(ConfirmedBy::to);
  EXPECT_THAT(one_sided_relation(Situation(to))[0].sentence.fillings,
              Contains(std::pair<std::string, Filling>("named_by", std::string("Party P1"))));
}

TEST(OneSidedRelation, FindsNothingConfirmedByBothOrWithoutAnAnswer) {
  for (const std::optional<ConfirmedBy> side :
       {std::optional(ConfirmedBy::both), std::optional(ConfirmedBy::unknown), std::optional<ConfirmedBy>()}) {
    const Inventory inventory = confirmed_by(side);
    EXPECT_THAT(one_sided_relation(Situation(inventory)), IsEmpty());
  }
}

TEST(OneSidedRelation, LeavesOutDirectedKinds) {
  for (const char* kind : {"financing", "commissioning", "referral", "advice", "representation"}) {
    Inventory inventory = confirmed_by(ConfirmedBy::from);
    inventory.relations.own(0).kind = RelationKind(kind);
    EXPECT_THAT(one_sided_relation(Situation(inventory)), IsEmpty()) << kind;
  }
}

TEST(OneSidedRelation, LooksAtExistingRelationsOnly) {
  for (const RelationStatus status : {RelationStatus::troubled, RelationStatus::desired, RelationStatus::ended}) {
    Inventory inventory = confirmed_by(ConfirmedBy::from);
    inventory.relations.own(0).status = status;
    EXPECT_THAT(one_sided_relation(Situation(inventory)), IsEmpty()) << key_of_code(status);
  }
}

}  // namespace
}  // namespace samenhang

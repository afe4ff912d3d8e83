#include "inventory/inventory.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Side side_of_kind(const char* kind) {
  Party party;
  party.kind = PartyKind(kind);
  return side_of(party, CodeLists());
}

bool is_active_with(InitiativeStatus status) {
  Initiative initiative;
  initiative.status = status;
  return is_active(initiative);
}

bool counts_with(RelationStatus status) {
  Relation relation;
  relation.status = status;
  return counts(relation);
}

TEST(SideOf, FollowsTheFlagsOfTheKind) {
  EXPECT_EQ(side_of_kind("municipal_department"), Side::inside);
  EXPECT_EQ(side_of_kind("school"), Side::outside);
  EXPECT_EQ(side_of_kind("citizen_initiative"), Side::residents);
}

TEST(SideOf, IsOutsideForAKindWithoutFlags) {
  EXPECT_EQ(side_of_kind("unheard_of"), Side::outside);
}

TEST(DomainsOf, HasItsOwnDomainFirstAndEachOnce) {
  Party party;
  party.domain = Domain("housing");
  party.secondary_domains = {Domain("youth"), Domain("housing"), Domain("youth")};
  EXPECT_THAT(domains_of(party), ElementsAre(Domain("housing"), Domain("youth")));
}

TEST(DomainsOf, IsEmptyForAPartyOfAPlainList) {
  EXPECT_THAT(domains_of({}), IsEmpty());
}

TEST(IsActive, HoldsForPlannedAndRunningInitiatives) {
  EXPECT_FALSE(is_active_with(InitiativeStatus::idea));
  EXPECT_TRUE(is_active_with(InitiativeStatus::planned));
  EXPECT_TRUE(is_active_with(InitiativeStatus::running));
  EXPECT_FALSE(is_active_with(InitiativeStatus::stopped));
}

TEST(Counts, HoldsForExistingAndTroubledRelations) {
  EXPECT_TRUE(counts_with(RelationStatus::existing));
  EXPECT_TRUE(counts_with(RelationStatus::troubled));
  EXPECT_FALSE(counts_with(RelationStatus::desired));
  EXPECT_FALSE(counts_with(RelationStatus::ended));
  EXPECT_FALSE(counts_with(RelationStatus::none));
}

}  // namespace
}  // namespace samenhang

#include "document/new_ids.h"

#include "support/documents.h"

#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::small_document;

TEST(NewIds, FollowTheShapeOfTheOthers) {
  const Inventory inventory = *small_document().inventory;
  EXPECT_EQ(next_party_id(inventory), PartyId("P004"));
  EXPECT_EQ(next_initiative_id(inventory), InitiativeId("I03"));
  EXPECT_EQ(next_relation_id(inventory), RelationId("R003"));
  EXPECT_EQ(next_agreement_id(inventory), AgreementId("A03"));
  EXPECT_EQ(next_contact_id(inventory), ContactId("C003"));
}

TEST(NewIds, BeginAtOneAndGrowWider) {
  Inventory inventory;
  EXPECT_EQ(next_party_id(inventory), PartyId("P001"));
  inventory.parties = std::vector<Party>(3);
  inventory.parties.own(0).id = PartyId("buurthuis");
  EXPECT_EQ(next_party_id(inventory), PartyId("P001"));
  inventory.parties.own(1).id = PartyId("X99");
  inventory.parties.own(2).id = PartyId("X7");
  EXPECT_EQ(next_party_id(inventory), PartyId("X100"));
  inventory.parties.own(2).id = PartyId("99999999999999999999");
  EXPECT_EQ(next_party_id(inventory), PartyId("X100"));
}

}  // namespace
}  // namespace samenhang

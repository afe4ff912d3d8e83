#include "support/documents.h"

#include <gmock/gmock.h>

// What goes with a row that is removed.
namespace samenhang {
namespace {

using test::after;
using test::party_with;
using test::refusal_of;
using test::small_document;
using testing::ElementsAre;
using testing::IsEmpty;

Document without_buurthuis() {
  return after(small_document(), Remove<Party>{PartyId("P001")});
}

TEST(RemoveParty, TakesAwayTheRowsThatTellOfIt) {
  const Document document = without_buurthuis();
  const Inventory& inventory = *document.inventory;
  EXPECT_EQ(inventory.parties.size(), 2U);
  ASSERT_EQ(inventory.relations.size(), 1U);
  EXPECT_EQ(inventory.relations[0].id, RelationId("R002"));
  EXPECT_EQ(inventory.participations.size(), 1U);
  EXPECT_EQ(inventory.access.size(), 1U);
  EXPECT_THAT(inventory.ratings, IsEmpty());
  ASSERT_EQ(inventory.contacts.size(), 1U);
  EXPECT_EQ(inventory.contacts[0].id, ContactId("C002"));
}

TEST(RemoveParty, LeavesAgreementsThatStillHaveTwoParties) {
  const Document document = without_buurthuis();
  ASSERT_EQ(document.inventory->agreements.size(), 1U);
  EXPECT_THAT(document.inventory->agreements[0].parties, ElementsAre(PartyId("P002"), PartyId("P003")));
}

TEST(RemoveParty, TakesItsNameOutOfOtherRows) {
  const Document document = without_buurthuis();
  EXPECT_TRUE(party_with(document, "P003").part_of.empty());
  EXPECT_TRUE(document.inventory->initiatives[0].lead.empty());
}

TEST(RemoveParty, TakesItsPinAndWhatIsSaidOfItsFindings) {
  Document document = after(small_document(), PlaceMembers{{{"P001", Point{1, 2}}, {"P002", Point{3, 4}}}});
  FindingState state;
  state.status = FindingStatus::later;
  for (const char* subject : {"P001|P002", "P002", "R001", "A01"}) {
    document = after(document, SetFindingState{{"isolated_party", subject, ""}, state});
  }
  document = after(document, Remove<Party>{PartyId("P001")});
  EXPECT_THAT(*document.pins, ElementsAre(testing::Pair("P002", Point{3, 4})));
  ASSERT_EQ(document.finding_states->size(), 1U);
  EXPECT_EQ(document.finding_states->begin()->first.subject, "P002");
}

TEST(RemoveParty, TakesItsPlaceInEveryLayout) {
  const Places places{{"P001", Point{1, 2}}, {"P002", Point{3, 4}}};
  Document document = after(small_document(), TakeLayout{NetworkChoice::relations, {"neato", places}});
  document = after(document, TakeLayout{NetworkChoice::two_mode, {"dot", places}});
  document = after(document, Remove<Party>{PartyId("P001")});
  for (const NetworkChoice network : {NetworkChoice::relations, NetworkChoice::two_mode}) {
    EXPECT_THAT(document.placement(network).places, ElementsAre(testing::Pair("P002", Point{3, 4})));
  }
}

TEST(RemoveParty, GivesTablesThatReadBackWithoutAnError) {
  const Document document = without_buurthuis();
  const InventoryReading reading = read_inventory(write_inventory(*document.inventory));
  EXPECT_FALSE(has_error(reading.problems));
  EXPECT_EQ(reading.inventory, *document.inventory);
}

TEST(RemoveInitiative, TakesAwayTheRowsThatTellOfItAndItsName) {
  const Document document = after(small_document(), Remove<Initiative>{InitiativeId("I01")});
  const Inventory& inventory = *document.inventory;
  EXPECT_EQ(inventory.initiatives.size(), 1U);
  EXPECT_THAT(inventory.participations, IsEmpty());
  EXPECT_THAT(inventory.guidance, IsEmpty());
  EXPECT_EQ(inventory.access.size(), 1U);
  EXPECT_THAT(inventory.agreements[0].initiatives, IsEmpty());
}

TEST(RemoveNeighbourhood, TakesItsCodeOutOfOtherRows) {
  const Document document = after(small_document(), Remove<Neighbourhood>{NeighbourhoodCode("WK990101")});
  EXPECT_THAT(party_with(document, "P001").neighbourhoods, ElementsAre(NeighbourhoodCode("WK990102")));
  EXPECT_THAT(document.inventory->initiatives[0].neighbourhoods, IsEmpty());
}

TEST(Remove, TakesOneRowOfATableWithoutIds) {
  const Document before = small_document();
  const Document document = after(before, Remove<Participation>{before.inventory->participations[0]});
  ASSERT_EQ(document.inventory->participations.size(), 1U);
  EXPECT_EQ(document.inventory->participations[0], before.inventory->participations[1]);
}

TEST(Remove, RefusesARowThatIsNotThere) {
  EXPECT_NE(refusal_of(small_document(), Remove<Party>{PartyId("P009")}), "");
  EXPECT_NE(refusal_of(small_document(), Remove<Relation>{RelationId("R009")}), "");
  EXPECT_NE(refusal_of(small_document(), Remove<Contact>{ContactId("C009")}), "");
}

}  // namespace
}  // namespace samenhang

#include "support/documents.h"

#include <gmock/gmock.h>

#include <limits>

// Edits of what is not a row: places, findings, settings, notes, imports, and several at once.
namespace samenhang {
namespace {

using test::after;
using test::refusal_of;
using test::small_document;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;

TEST(PlaceMembers, PinsAndUnpinsSeveralAtOnce) {
  const Document pinned = after(small_document(), PlaceMembers{{{"P002", Point{1, 2}}, {"I01", Point{3, 4}}}});
  EXPECT_THAT(*pinned.pins, ElementsAre(Pair("I01", Point{3, 4}), Pair("P002", Point{1, 2})));
  const Document released = after(pinned, PlaceMembers{{{"P002", std::nullopt}, {"P003", std::nullopt}}});
  EXPECT_THAT(*released.pins, ElementsAre(Pair("I01", Point{3, 4})));
}

TEST(PlaceMembers, SharesTheInventoryWithTheDocumentBefore) {
  const Document before = small_document();
  EXPECT_TRUE(after(before, PlaceMembers{{{"P001", Point{1, 2}}}}).inventory.is_shared_with(before.inventory));
}

TEST(PlaceMembers, RefusesAMemberThatIsNotThereAndAPlaceThatIsNone) {
  EXPECT_NE(refusal_of(small_document(), PlaceMembers{{{"P009", Point{1, 2}}}}), "");
  const double nowhere = std::numeric_limits<double>::quiet_NaN();
  EXPECT_THAT(refusal_of(small_document(), PlaceMembers{{{"P001", Point{nowhere, 2}}}}), HasSubstr("no place"));
}

TEST(TakeLayout, KeepsThePlacesOfThatNetworkAndChoosesTheLayout) {
  const Placement placement{"neato", {{"P001", Point{1, 2}}, {"I01", Point{3, 4}}}};
  const Document before = after(small_document(), PlaceMembers{{{"P001", Point{9, 9}}}});
  const Document document = after(before, TakeLayout{NetworkChoice::two_mode, placement});
  EXPECT_EQ(document.placement(NetworkChoice::two_mode), placement);
  EXPECT_EQ(document.placement(NetworkChoice::relations), Placement{});
  EXPECT_EQ(document.settings.layout_id, "neato");
  EXPECT_EQ(document.pins, before.pins);
}

TEST(TakeLayout, LeavesOutMembersThatAreNotThere) {
  const Placement placement{"neato", {{"P001", Point{1, 2}}, {"P009", Point{3, 4}}}};
  const Document document = after(small_document(), TakeLayout{NetworkChoice::relations, placement});
  EXPECT_THAT(document.placement(NetworkChoice::relations).places, ElementsAre(Pair("P001", Point{1, 2})));
}

TEST(TakeLayout, RefusesALayoutThatIsNotThereAndAPlaceThatIsNone) {
  EXPECT_THAT(refusal_of(small_document(), TakeLayout{NetworkChoice::relations, {"nonsense", {}}}),
              HasSubstr("nonsense"));
  const double nowhere = std::numeric_limits<double>::infinity();
  EXPECT_THAT(
      refusal_of(small_document(), TakeLayout{NetworkChoice::relations, {"neato", {{"P001", Point{nowhere, 2}}}}}),
      HasSubstr("no place"));
}

TEST(SetFindingState, KeepsWhatIsSaidAndForgetsWhatIsNot) {
  const FindingKey finding{"isolated_party", "P002", ""};
  const FindingState state{FindingStatus::act, "Hanna", Date{2025, 1, 2}, "bellen"};
  const Document said = after(small_document(), SetFindingState{finding, state});
  EXPECT_THAT(*said.finding_states, ElementsAre(Pair(finding, state)));
  EXPECT_THAT(*after(said, SetFindingState{finding, {}}).finding_states, IsEmpty());
}

TEST(SetFindingState, RefusesARuleThatIsNotThere) {
  EXPECT_THAT(refusal_of(small_document(), SetFindingState{{"nonsense", "P002", ""}, {}}), HasSubstr("nonsense"));
}

TEST(SetFindingState, RefusesADayThatIsNotThere) {
  const FindingState state{FindingStatus::act, "Hanna", Date{2025, 2, 31}, "bellen"};
  EXPECT_THAT(refusal_of(small_document(), SetFindingState{{"isolated_party", "P002", ""}, state}),
              HasSubstr("no day of the calendar"));
}

TEST(SetMapSettings, TakesThemAndRefusesALayoutThatIsNotThere) {
  MapSettings settings;
  settings.network = NetworkChoice::two_mode;
  settings.layout_id = "neato";
  settings.size_by = "betweenness";
  EXPECT_EQ(after(small_document(), SetMapSettings{settings}).settings, settings);
  settings.layout_id = "nonsense";
  EXPECT_THAT(refusal_of(small_document(), SetMapSettings{settings}), HasSubstr("nonsense"));
}

TEST(SetProjectNote, TakesTheTextAsItIs) {
  EXPECT_EQ(after(small_document(), SetProjectNote{" twee\nregels "}).note, " twee\nregels ");
}

TEST(ReplaceInventory, KeepsThePinsOfMembersThatStayAndWhatIsSaidOfFindings) {
  Document document = after(small_document(), PlaceMembers{{{"P001", Point{1, 2}}, {"P002", Point{3, 4}}}});
  document = after(document, SetFindingState{{"isolated_party", "P002", ""}, {FindingStatus::later, "", {}, ""}});
  const Inventory imported = test::inventory_of(
      {{"partijen", "Partij-id;Naam;Soort partij;Domein\nP002;Woonwijs;housing_corporation;housing"}});
  document = after(document, ReplaceInventory{imported, "lijst.csv"});
  EXPECT_EQ(*document.inventory, imported);
  EXPECT_THAT(*document.pins, ElementsAre(Pair("P002", Point{3, 4})));
  EXPECT_EQ(document.finding_states->size(), 1U);
}

TEST(ReplaceInventory, RefusesOneThatDoesNotHoldTogether) {
  Inventory broken = *small_document().inventory;
  broken.relations.own(0).to = PartyId("P009");
  EXPECT_THAT(refusal_of(small_document(), ReplaceInventory{broken, "x"}),
              HasSubstr("relaties.csv::2:Naar: “Naar” cannot be “P009”."));
}

TEST(Several, AreMadeInTheirOrder) {
  const Party party = test::party_with(small_document(), "P001");
  const Document document =
      after(small_document(), Several{{Remove<Party>{party.id}, Add<Party>{party}, SetProjectNote{"weer terug"}}});
  EXPECT_EQ(document.inventory->parties.back(), party);
  EXPECT_EQ(document.note, "weer terug");
}

TEST(Several, AreRefusedTogether) {
  const Document before = small_document();
  EXPECT_NE(refusal_of(before, Several{{SetProjectNote{"nieuw"}, Remove<Party>{PartyId("P009")}}}), "");
  EXPECT_EQ(before, small_document());
}

TEST(Document, TakesNoMemoryForWhatItShares) {
  const Document before = test::example_document();
  const Document moved = after(before, PlaceMembers{{{"P001", Point{1, 2}}}});
  EXPECT_LT(unshared_bytes(moved, before), 1000U);
  Party party = test::party_with(before, "P001");
  party.note = std::string(50'000, 'x');
  const Document changed = after(before, Change<Party>{party.id, party});
  EXPECT_GT(unshared_bytes(changed, before), 50'000U);
  EXPECT_LT(unshared_bytes(changed, before), 55'000U);
  const Document removed = after(before, Remove<Party>{PartyId("P001")});
  EXPECT_GT(unshared_bytes(removed, before), 1000U);
  EXPECT_LT(unshared_bytes(removed, before), 20'000U);
  EXPECT_EQ(unshared_bytes(before, before), sizeof(Document));
}

}  // namespace
}  // namespace samenhang

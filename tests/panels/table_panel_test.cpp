#include "panels/table_panel.h"

#include "panels/panels.h"
#include "support/table_window.h"
#include "ui/keys.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <imgui.h>

namespace samenhang {
namespace {

using test::changed;
using test::HeadlessUi;
using test::PanelsProject;
using test::TableWindow;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

TEST(TablePanel, AsksForNothingByItself) {
  TableWindow window;
  window.ui.frame(window.draw);
  window.ui.frame(window.draw);
  EXPECT_THAT(window.edits, IsEmpty());
  EXPECT_EQ(window.project.selected, "");
}

TEST(TablePanel, StartsFoldedAndOpensAtTheListThatIsPressed) {
  TableWindow window;
  window.state.is_open = false;
  window.press("Relations 3");
  EXPECT_TRUE(window.state.is_open);
  EXPECT_THAT(window.ui.labels(), Contains("Confirmed by"));
}

TEST(TablePanel, ChangesANameThatIsDoublePressedAndTyped) {
  TableWindow window;
  window.double_press("Woonstede");
  window.type("Woonbron");
  EXPECT_THAT(window.edits, IsEmpty());
  window.key(ui::kKeyEnter);
  ASSERT_THAT(window.edits, SizeIs(1));
  EXPECT_EQ(changed<Party>(window.edits).name, "Woonbron");
  EXPECT_EQ(changed<Party>(window.edits).id, PartyId("P3"));
}

TEST(TablePanel, TakesWhatWasTypedWithTabAndWithAPressElsewhere) {
  TableWindow window;
  window.double_press("Woonstede");
  window.type("Woonbron");
  window.key(ui::kKeyTab);
  EXPECT_THAT(window.edits, SizeIs(1));
  for (int i = 0; i < 30; ++i) window.ui.frame(window.draw);  // a double press of its own
  window.double_press("Woonbron");
  window.type("Woonzorg");
  window.press("Wijkteam Noord");
  EXPECT_THAT(window.edits, SizeIs(2));
  EXPECT_EQ(window.project.inventory.parties[2].name, "Woonzorg");
}

TEST(TablePanel, LeavesACellAsItWasOnEscape) {
  TableWindow window;
  window.double_press("Woonstede");
  window.type("Iets anders");
  window.key(ui::kKeyEscape);
  EXPECT_THAT(window.edits, IsEmpty());
  EXPECT_THAT(window.ui.labels(), Contains("Woonstede"));
}

TEST(TablePanel, AsksForNothingWhereTheSameWasTyped) {
  TableWindow window;
  window.double_press("Woonstede");
  window.type("Woonstede");
  window.key(ui::kKeyEnter);
  EXPECT_THAT(window.edits, IsEmpty());
}

TEST(TablePanel, EditsTheCellWithTheKeyboardOnF2) {
  TableWindow window;
  window.press("Woonstede");
  window.key(ui::kKeyF2);
  window.type("Woonbron");
  window.key(ui::kKeyEnter);
  EXPECT_EQ(changed<Party>(window.edits).name, "Woonbron");
  window.key(ui::kKeyEnter);  // the keyboard is back at the cell
  window.type("Woonzorg");
  window.key(ui::kKeyEnter);
  EXPECT_EQ(window.project.inventory.parties[2].name, "Woonzorg");
}

TEST(TablePanel, ChoosesACodeFromItsList) {
  TableWindow window;
  window.double_press("Housing");
  window.press("Youth");
  EXPECT_EQ(changed<Party>(window.edits).domain, Domain("youth"));
}

TEST(TablePanel, ChoosesAPartyByTypingAPartOfItsName) {
  TableWindow window;
  window.press("Relations 3");
  window.double_press("Café Één");
  window.type("woon");
  window.key(ui::kKeyEnter);
  EXPECT_EQ(changed<Relation>(window.edits).to, PartyId("P3"));
}

TEST(TablePanel, TicksSeveralAndTakesThemTogether) {
  TableWindow window;
  window.press("Agreements 1");
  window.double_press("Wijkteam Noord, Café Één");
  window.press("Woonstede");
  EXPECT_THAT(window.edits, IsEmpty());
  window.press("Done");
  EXPECT_THAT(changed<Agreement>(window.edits).parties, ElementsAre(PartyId("P1"), PartyId("P2"), PartyId("P3")));
}

TEST(TablePanel, LeavesTicksAsTheyWereOnEscape) {
  TableWindow window;
  window.press("Agreements 1");
  window.double_press("Wijkteam Noord, Café Één");
  window.press("Woonstede");
  window.key(ui::kKeyEscape);
  EXPECT_THAT(window.edits, IsEmpty());
  EXPECT_THAT(window.ui.labels(), Not(Contains("Done")));
}

TEST(TablePanel, KeepsADateThatCannotBeReadUntilItIsMended) {
  TableWindow window;
  window.project.inventory.agreements.own(0).end = Date{2025, 3, 1};
  window.press("Agreements 1");
  window.double_press("01-03-2025");
  window.type("31-02-2025");
  window.key(ui::kKeyEnter);
  EXPECT_THAT(window.edits, IsEmpty());
  EXPECT_TRUE(window.state.editing.cannot_be_read);
  window.type("28-02-2025");
  window.key(ui::kKeyEnter);
  EXPECT_EQ(changed<Agreement>(window.edits).end, (Date{2025, 2, 28}));
}

TEST(TablePanel, TicksYesOrNoWithOnePress) {
  TableWindow window;
  window.press("tick", 2);  // core team, key party and active of the first party
  EXPECT_FALSE(changed<Party>(window.edits).active);
  EXPECT_EQ(changed<Party>(window.edits).id, PartyId("P1"));
}

TEST(TablePanel, SelectsTheMemberOfTheRowThatIsPressed) {
  TableWindow window;
  window.press("Woonstede");
  EXPECT_EQ(window.project.selected, "P3");
  EXPECT_THAT(window.project.marked, IsEmpty());
}

TEST(TablePanel, MarksTheMembersThatAreChosenWithControlAndShift) {
  TableWindow window;
  window.press("Wijkteam Noord");
  window.press_with("Woonstede", {.control = true});
  EXPECT_THAT(window.project.marked, ElementsAre("P1", "P3"));
  window.press("Wijkteam Noord");
  EXPECT_THAT(window.project.marked, IsEmpty());
  window.press_with("Woonstede", {.shift = true});
  EXPECT_THAT(window.project.marked, ElementsAre("P1", "P2", "P3"));
}

TEST(TablePanel, RemovesTwoRowsAsOneStep) {
  TableWindow window;
  window.project.marked = {"P1", "P3"};
  window.press("Remove 2 rows");
  ASSERT_THAT(window.edits, SizeIs(1));
  ASSERT_TRUE(std::holds_alternative<Several>(window.edits[0]));
  EXPECT_THAT(std::get<Several>(window.edits[0]).edits, SizeIs(2));
  EXPECT_THAT(window.project.inventory.parties, SizeIs(1));
}

TEST(TablePanel, RemovesARowWithTheKeyDelete) {
  TableWindow window;
  window.press("Relations 3");
  window.press("Woonstede");
  window.key(ui::kKeyDelete);
  ASSERT_THAT(window.edits, SizeIs(1));
  EXPECT_EQ(std::get<Remove<Relation>>(window.edits[0]).key, RelationId("R2"));
}

TEST(TablePanel, RemovesNothingWhileACellIsTyped) {
  TableWindow window;
  window.double_press("Woonstede");
  window.key(ui::kKeyDelete);
  EXPECT_THAT(window.edits, IsEmpty());
}

TEST(TablePanel, SetsADomainForAllThatAreChosenAsOneStep) {
  TableWindow window;
  window.project.marked = {"P1", "P2"};
  window.press("Change for all …");
  window.press("–", 1);
  window.press("Housing");
  ASSERT_THAT(window.edits, SizeIs(1));
  ASSERT_TRUE(std::holds_alternative<Several>(window.edits[0]));
  EXPECT_EQ(window.project.inventory.parties[0].domain, Domain("housing"));
  EXPECT_EQ(window.project.inventory.parties[1].domain, Domain("housing"));
}

TEST(TablePanel, AddsAPartyOfWhichTheNameAndKindAreFilledIn) {
  TableWindow window;
  window.press("+ party");
  window.type("Buurthuis");
  window.press("Add");
  EXPECT_THAT(window.edits, IsEmpty()) << "the kind is not there yet";
  window.press("–", 0);
  window.type("housing corp");
  window.key(ui::kKeyEnter);
  window.press("Add");
  ASSERT_THAT(window.edits, SizeIs(1));
  const Party& added = std::get<Add<Party>>(window.edits[0]).row;
  EXPECT_EQ(added.name, "Buurthuis");
  EXPECT_EQ(added.id, PartyId("P4"));
  EXPECT_EQ(added.kind, PartyKind("housing_corporation"));
  EXPECT_EQ(window.project.selected, "P4");
  EXPECT_THAT(window.ui.labels(), Not(Contains("Add")));
}

TEST(TablePanel, EmptiesAColumnOfAllThatAreChosen) {
  TableWindow window;
  window.project.marked = {"P1", "P2"};
  window.press("Change for all …");
  window.press("Make “Domain” empty");
  ASSERT_THAT(window.edits, SizeIs(1));
  for (const Edit& edit : std::get<Several>(window.edits[0]).edits) {
    EXPECT_TRUE(std::get<Change<Party>>(edit).row.domain.empty());
  }
}

TEST(TablePanel, LeavesAllAsItWasWhereNothingIsChosenForAll) {
  TableWindow window;
  window.project.marked = {"P1", "P2"};
  window.press("Change for all …");
  window.press("–", 1);
  window.key(ui::kKeyEscape);
  EXPECT_THAT(window.edits, IsEmpty());
}

TEST(TablePanel, ChoosesNothingThatTheSearchHides) {
  TableWindow window;
  window.press("Relations 3");
  window.press("Troubled");
  ASSERT_THAT(window.state.chosen, SizeIs(1));
  window.state.wish.query = "nothing has this";
  window.ui.frame(window.draw);
  EXPECT_THAT(window.state.chosen, IsEmpty());
}

TEST(TablePanel, TakesWhatWasTypedInACellThatScrollsOutOfSight) {
  TableWindow window;
  window.press("cell", 1);
  window.press("cell", 1);
  window.type("Centrum");
  window.ui.hold({.shift = true}, window.draw);
  window.ui.wheel({400.0F, 200.0F}, -80.0F, window.draw);
  EXPECT_THAT(changed<Party>(window.edits).neighbourhoods, ElementsAre(NeighbourhoodCode("Centrum")));
}

TEST(TablePanel, GivesTheKeyboardToWhatIsPressedAfterACell) {
  TableWindow window;
  window.double_press("Woonstede");
  window.type("Woonwijs");
  window.press("Search in this list");
  window.type("wijk");
  EXPECT_EQ(window.state.wish.query, "wijk");
  EXPECT_EQ(changed<Party>(window.edits).name, "Woonwijs");
}

TEST(TablePanel, LeavesTheFormOpenWhenACellOfItIsLeftWithEscape) {
  TableWindow window;
  window.press("+ party");
  window.type("Voedselbank");
  window.press("–", 0);
  window.key(ui::kKeyEscape);
  EXPECT_TRUE(window.state.add.draft);
  window.key(ui::kKeyEscape);
  EXPECT_FALSE(window.state.add.draft);
}

TEST(TablePanel, KeepsAHalfFilledFormWhileAQuestionIsAsked) {
  TableWindow window;
  window.press("+ party");
  window.type("Voedselbank");
  window.project.question = Question{};
  window.ui.frame(window.draw);
  window.ui.frame(window.draw);
  window.project.question.reset();
  window.ui.frame(window.draw);
  window.ui.frame(window.draw);
  EXPECT_THAT(window.ui.labels(), Contains("Add"));
  ASSERT_TRUE(window.state.add.draft);
  EXPECT_EQ(std::get<Party>(*window.state.add.draft).name, "Voedselbank");
}

TEST(TablePanel, AddsNothingOnCancel) {
  TableWindow window;
  window.press("+ party");
  window.press("Cancel");
  EXPECT_THAT(window.edits, IsEmpty());
  EXPECT_FALSE(window.state.add.draft);
}

TEST(TablePanel, SortsByTheHeaderThatIsPressed) {
  TableWindow window;
  window.press("Name");
  EXPECT_THAT(window.state.sorted.rows, ElementsAre(1U, 0U, 2U));
  window.press("Name");
  EXPECT_THAT(window.state.sorted.rows, ElementsAre(2U, 0U, 1U));
}

TEST(TablePanel, SaysWhatTheSearchHidesAndShowsItAgain) {
  TableWindow window;
  window.press("Search in this list");
  window.type("woon");
  EXPECT_THAT(window.state.sorted.rows, ElementsAre(2U));
  window.press("2 rows hidden by the search  ×");
  EXPECT_THAT(window.state.sorted.rows, SizeIs(3));
}

TEST(TablePanel, ScrollsToTheMemberThatIsSelectedElsewhere) {
  TableWindow window;
  for (int i = 0; i < 300; ++i) {
    Party party;
    party.id = PartyId("Q" + std::to_string(i));
    party.name = "Partij " + std::to_string(i);
    window.project.inventory.parties.push_back(party);
  }
  window.ui.frame(window.draw);
  EXPECT_FALSE(window.ui.shows("Partij 250"));
  window.project.selected = "Q250";
  for (int i = 0; i < 3; ++i) window.ui.frame(window.draw);
  EXPECT_TRUE(window.ui.shows("Partij 250"));
}

TEST(TablePanel, ShowsEachListOfADocumentWithoutRows) {
  TableWindow window;
  window.project.inventory = Inventory{};
  for (const char* list : {"Parties 0", "Initiatives 0", "Participations 0", "Relations 0", "Agreements 0"}) {
    window.press(list);
    window.key(ui::kKeyDelete);
  }
  window.press("Parties 0");
  EXPECT_TRUE(window.ui.shows("+ party"));
  EXPECT_THAT(window.edits, IsEmpty());
}

TEST(TablePanel, CanBeReachedInASmallWindow) {
  TableWindow window({640.0F, 480.0F});
  for (const char* label : {"Agreements 1", "Relations 3", "Participations 2", "Initiatives 1", "Parties 3"}) {
    window.press(label);
  }
  window.project.marked = {"P1", "P2"};
  window.press("Remove 2 rows");
  EXPECT_THAT(window.edits, SizeIs(1));
}

TEST(Panels, ShowTheListsBelowTheMap) {
  PanelsProject project;
  for (const ui::Pixels size : {ui::Pixels{1280.0F, 800.0F}, ui::Pixels{640.0F, 480.0F}}) {
    PanelsState state;
    Requests requests;
    HeadlessUi ui(size);
    const auto draw = [&] { draw_panels(project.view(), state, requests); };
    ui.press("Relations 3", draw);
    EXPECT_TRUE(state.table.is_open);
    EXPECT_TRUE(ui.shows("Confirmed by") || ui.shows("From"));
    ui.press("Fold the lists", draw);
    EXPECT_FALSE(state.table.is_open);
  }
}

}  // namespace
}  // namespace samenhang

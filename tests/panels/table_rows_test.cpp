#include "panels/table_rows.h"

#include "panels/table_add.h"
#include "panels/table_choice.h"
#include "panels/table_panel.h"
#include "support/panels_project.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::PanelsProject;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// The rows of a list of `project` as they are wished, by their keys.
std::vector<std::string> rows_of(PanelsProject& project, ListKind kind, const TableWish& wish) {
  const View view = project.view();
  CellNames names;
  follow(names, view);
  const CellContext context{view, names};
  const ListTable& list = list_table(kind);
  std::vector<std::string> keys;
  for (const std::size_t place : table_rows(context, list, wish, searchable_rows(context, list))) {
    keys.push_back(key_of(list.row(view.inventory, place)));
  }
  return keys;
}

// The column with this English header.
const CellColumn& column(ListKind kind, Message header) {
  for (const CellColumn& one : list_table(kind).columns) {
    if (one.header == header) return one;
  }
  throw std::runtime_error(header.one);
}

std::string text_of(PanelsProject& project, ListKind kind, std::size_t row, Message header) {
  const View view = project.view();
  CellNames names;
  follow(names, view);
  const CellColumn& one = column(kind, header);
  return cell_text({view, names}, one, one.get(list_table(kind).row(view.inventory, row)));
}

TEST(TableLists, StandInTheOrderOfTheirKind) {
  for (std::size_t i = 0; i < list_tables().size(); ++i) {
    EXPECT_EQ(static_cast<std::size_t>(list_tables()[i].kind), i);
  }
}

// Each column of each list, on a row that is filled in by that column alone.
TEST(TableLists, ReadBackWhatTheyPutIntoARow) {
  for (const ListTable& list : list_tables()) {
    for (const CellColumn& one : list.columns) {
      AnyRow row = list.fresh(Inventory{});
      Values values{"2"};
      if (one.kind == ColumnKind::yes_no) values = {kYes};
      if (one.kind == ColumnKind::date) values = {"31-12-2025"};
      if (holds_several(one.kind)) values = {"a", "b"};
      if (one.kind == ColumnKind::code && one.need == CellNeed::required) values = one.get(ref_of(row));
      if (one.kind == ColumnKind::code && one.list == ListId::answer) values = {"partly"};
      if (one.kind == ColumnKind::code && one.list == ListId::confirmed_by) values = {"both"};
      if (one.kind == ColumnKind::code && one.list == ListId::participation_role) values = {"funder"};
      one.set(row, values);
      EXPECT_EQ(one.get(ref_of(row)), values) << list.name.one << ", " << one.header.one;
    }
  }
}

TEST(TableLists, GiveANewRowAFreeId) {
  const PanelsProject project;
  EXPECT_EQ(key_of(ref_of(list_table(ListKind::parties).fresh(project.inventory))), "P4");
  EXPECT_EQ(key_of(ref_of(list_table(ListKind::relations).fresh(project.inventory))), "R4");
}

TEST(CellText, CallsCodesAndIdsByTheirNames) {
  PanelsProject project;
  project.inventory.parties.own(0).secondary_domains = {Domain("welfare"), Domain("housing")};
  EXPECT_EQ(text_of(project, ListKind::relations, 0, message("From")), "Wijkteam Noord");
  EXPECT_EQ(text_of(project, ListKind::agreements, 0, message("Parties")), "Wijkteam Noord, Café Één");
  EXPECT_EQ(text_of(project, ListKind::parties, 0, message("Secondary domains")), "Welfare and social base, Housing");
}

TEST(CellText, SaysTheIdOfWhatIsNotThere) {
  PanelsProject project;
  project.inventory.relations.own(0).from = PartyId("P9");
  EXPECT_EQ(text_of(project, ListKind::relations, 0, message("From")), "P9");
}

TEST(CellChoices, CanBeEmptyWhereNothingIsRequired) {
  PanelsProject project;
  const View view = project.view();
  const CellNames names;
  const CellContext context{view, names};
  EXPECT_EQ(cell_choices(context, column(ListKind::relations, message("Strength"))).front().value, "");
  EXPECT_EQ(cell_choices(context, column(ListKind::relations, message("From"))).front(),
            (CellChoice{"P1", "Wijkteam Noord"}));
}

TEST(CellValues, AreReadFromWhatIsTyped) {
  EXPECT_EQ(values_from_text(ColumnKind::text, "  Buurthuis | Zuid "), Values{"Buurthuis | Zuid"});
  EXPECT_EQ(values_from_text(ColumnKind::texts, "een | twee || een"), (Values{"een", "twee"}));
  EXPECT_EQ(values_from_text(ColumnKind::date, "2025-12-31"), Values{"31-12-2025"});
  EXPECT_EQ(values_from_text(ColumnKind::date, " "), Values{});
  EXPECT_EQ(values_from_text(ColumnKind::date, "31-02-2025"), std::nullopt);
}

TEST(CellValues, OfSeveralTextsGoRoundWhereOneHoldsAComma) {
  const Values values{"jeugd, gezin", "wonen"};
  EXPECT_EQ(values_from_text(ColumnKind::texts, text_to_edit(values)), values);
}

TEST(TableRows, StandInTheOrderOfTheListByThemselves) {
  PanelsProject project;
  EXPECT_THAT(rows_of(project, ListKind::parties, {}), ElementsAre("P1", "P2", "P3"));
  EXPECT_THAT(rows_of(project, ListKind::participations, {}), ElementsAre("I1|P1|lead", "I1|P2|participant"));
}

TEST(TableRows, AreSortedWithoutRegardToAccents) {
  PanelsProject project;
  project.inventory.parties.own(2).name = "École";
  const CellColumn& name = column(ListKind::parties, message("Name"));
  EXPECT_THAT(rows_of(project, ListKind::parties, {"", &name, false}), ElementsAre("P2", "P3", "P1"));
  EXPECT_THAT(rows_of(project, ListKind::parties, {"", &name, true}), ElementsAre("P1", "P3", "P2"));
}

TEST(TableRows, SortDatesByTheDayAndEmptyCellsLast) {
  PanelsProject project;
  project.inventory.relations.own(0).last_confirmed = Date{2024, 2, 1};
  project.inventory.relations.own(2).last_confirmed = Date{2023, 12, 31};
  const CellColumn& day = column(ListKind::relations, message("Last confirmed"));
  EXPECT_THAT(rows_of(project, ListKind::relations, {"", &day, false}), ElementsAre("R3", "R1", "R2"));
  EXPECT_THAT(rows_of(project, ListKind::relations, {"", &day, true}), ElementsAre("R1", "R3", "R2"));
}

TEST(TableRows, ThatAreEqualStayInTheOrderOfTheList) {
  PanelsProject project;
  const CellColumn& strength = column(ListKind::relations, message("Strength"));
  EXPECT_THAT(rows_of(project, ListKind::relations, {"", &strength, true}), ElementsAre("R1", "R2", "R3"));
}

TEST(TableRows, AreFoundByAnyOfTheirCells) {
  PanelsProject project;
  EXPECT_THAT(rows_of(project, ListKind::parties, {.query = "een"}), ElementsAre("P2"));
  EXPECT_THAT(rows_of(project, ListKind::parties, {.query = "buurth"}), ElementsAre("P2"));
  EXPECT_THAT(rows_of(project, ListKind::relations, {.query = "woonstede"}), ElementsAre("R2", "R3"));
  EXPECT_THAT(rows_of(project, ListKind::relations, {.query = "nobody"}), IsEmpty());
}

TEST(TableRows, SayHowManyAreHidden) {
  const Catalogue english(Language::english, "");
  EXPECT_EQ(hidden_rows_text(english, 5, 3), "2 rows hidden by the search");
  EXPECT_EQ(hidden_rows_text(english, 5, 5), "");
}

TEST(ChosenRows, AreThePressedOneAlone) {
  EXPECT_THAT(chosen_after({"a", "b"}, {.key = "c"}, {}, "a"), ElementsAre("c"));
}

TEST(ChosenRows, JoinAndLeaveWithControl) {
  EXPECT_THAT(chosen_after({"a"}, {.key = "c", .control = true}, {}, "a"), ElementsAre("a", "c"));
  EXPECT_THAT(chosen_after({"a", "c"}, {.key = "a", .control = true}, {}, "a"), ElementsAre("c"));
}

TEST(ChosenRows, AreAllInBetweenWithShift) {
  const std::vector<std::string> shown{"d", "c", "b", "a"};
  EXPECT_THAT(chosen_after({"b"}, {.key = "d", .shift = true}, shown, "b"), ElementsAre("d", "c", "b"));
  EXPECT_THAT(chosen_after({}, {.key = "b", .shift = true}, shown, ""), ElementsAre("b"));
}

TEST(RowRemoval, OfSeveralIsOneStep) {
  const PanelsProject project;
  const auto edit = removal_of_rows(project.inventory, list_table(ListKind::relations), {"R3", "R1"});
  ASSERT_TRUE(edit && std::holds_alternative<Several>(*edit));
  EXPECT_EQ(std::get<Several>(*edit).edits.size(), 2U);
  EXPECT_FALSE(removal_of_rows(project.inventory, list_table(ListKind::relations), {"R9"}));
}

TEST(RowRemoval, SaysWhatGoesWithIt) {
  PanelsProject project;
  const View view = project.view();
  EXPECT_EQ(removal_text(view, Remove<Party>{PartyId("P2")}),
            "This removes 1 party, 2 relations, 1 participation and 1 agreement. You can undo it.");
  EXPECT_EQ(removal_text(view, Remove<Party>{PartyId("P9")}), "");
}

TEST(BulkChange, IsOneStepOfTheRowsThatDiffer) {
  const PanelsProject project;
  const auto edit = change_of_rows(project.inventory, list_table(ListKind::parties), {"P1", "P2", "P3"},
                                   column(ListKind::parties, message("Domain")), {"housing"});
  ASSERT_TRUE(edit && std::holds_alternative<Several>(*edit));
  const std::vector<Edit>& edits = std::get<Several>(*edit).edits;
  ASSERT_EQ(edits.size(), 2U);
  EXPECT_EQ(std::get<Change<Party>>(edits[1]).row.domain, Domain("housing"));
}

TEST(AddForm, AsksForAllThatIsRequired) {
  const ListTable& list = list_table(ListKind::parties);
  Party party;
  EXPECT_FALSE(is_complete(list, party));
  party.name = "Buurthuis";
  party.kind = PartyKind("welfare");
  EXPECT_TRUE(is_complete(list, party));
}

TEST(TableRows, StandInTheOrderOfTheirAmounts) {
  PanelsProject project;
  project.inventory.initiatives = {};
  const auto add = [&project](const char* id, const char* amount) {
    Initiative one;
    one.id = InitiativeId(id);
    one.name = id;
    one.amount = amount;
    project.inventory.initiatives.push_back(one);
  };
  add("hundred", "100");
  add("nothing", "");
  add("words", "nader te bepalen");
  add("twenty", "20");
  TableWish wish;
  wish.sorted_by = &column(ListKind::initiatives, message("Amount"));
  EXPECT_THAT(rows_of(project, ListKind::initiatives, wish), ElementsAre("twenty", "hundred", "words", "nothing"));
  wish.descending = true;
  EXPECT_THAT(rows_of(project, ListKind::initiatives, wish), ElementsAre("words", "hundred", "twenty", "nothing"));
}

TEST(TableRows, OfOnePartyInTwoRolesAreTwo) {
  PanelsProject project;
  project.inventory.participations = {{InitiativeId("I1"), PartyId("P1"), ParticipationRole::lead},
                                      {InitiativeId("I1"), PartyId("P1"), ParticipationRole::participant}};
  const std::vector<std::string> keys = rows_of(project, ListKind::participations, {});
  ASSERT_EQ(keys.size(), 2U);
  EXPECT_NE(keys[0], keys[1]);
}

}  // namespace
}  // namespace samenhang

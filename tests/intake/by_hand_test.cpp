#include "intake/by_hand.h"

#include "support/imports.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr std::string_view kSchemes =
    "Deelnemer,Gemeenschappelijke regeling,Postcode,Plaats,Provincie\n"
    "Elburg,Regio Noord,1234 AB,Elburg,Provincie Oost\n"
    "\"Hoogland, Laagland en Vecht \",\"Centrum \"\"De Kade\"\"\",1234 AB,Kade,Provincie West\n"
    "Dorp,Regio Noord,1234 AB,Elburg,Provincie Oost\n"
    "Elburg,Regio Noord,1234 AB,Elburg,Provincie Oost\n"
    "Elburg,Regio Zuid,1234 AB,Elburg,Provincie Oost,te veel\n"
    ",Regio Zuid,1234 AB,Elburg,Provincie Oost\n";

PlainListColumns participations() {
  return {.party = "deelnemer",
          .initiative = "GEMEENSCHAPPELIJKE REGELING",
          .from = "",
          .to = "",
          .strength = "",
          .where = {}};
}

PlainListColumns ties(const char* strength = "") {
  return {.party = "", .initiative = "", .from = "Van", .to = "Naar", .strength = strength, .where = {}};
}

InventoryReading read(std::string_view csv, const PlainListColumns& columns) {
  ImportInput input = test::input_of_text(csv);
  Result<SheetMapping> mapping = mapping_by_hand(input.sheets.at(0).sheet.grid, columns);
  EXPECT_TRUE(mapping.has_value());
  if (!mapping) return {};
  input.sheets.at(0).mapping = *std::move(mapping);
  ImportPlan plan = plan_import({}, input);
  Problems problems;
  for (RowRemark& remark : plan.accounts.at(0).remarks()) {
    const bool is_left_aside = remark.outcome == RowOutcome::skipped && remark.problem.severity == Severity::note;
    if (!is_left_aside) problems.push_back(std::move(remark.problem));
  }
  return {std::move(plan.after), std::move(problems)};
}

Problem refused(std::string_view csv, const PlainListColumns& columns) {
  const Result<SheetMapping> mapping = mapping_by_hand(test::input_of_text(csv).sheets.at(0).sheet.grid, columns);
  EXPECT_FALSE(mapping.has_value());
  return mapping ? Problem{} : mapping.error();
}

std::string in_english(const Sentence& sentence) {
  return say(Catalogue(Language::english), sentence);
}

TEST(PlainList, NumbersPartiesAndInitiativesByFirstAppearance) {
  const Inventory inventory = read(kSchemes, participations()).inventory;
  ASSERT_THAT(inventory.parties, SizeIs(3));
  EXPECT_EQ(inventory.parties[0].id, PartyId("P0001"));
  EXPECT_EQ(inventory.parties[0].name, "Elburg");
  EXPECT_EQ(inventory.parties[1].name, "Hoogland, Laagland en Vecht");
  EXPECT_EQ(inventory.parties[2].id, PartyId("P0003"));
  ASSERT_THAT(inventory.initiatives, SizeIs(3));
  EXPECT_EQ(inventory.initiatives[1].id, InitiativeId("I0002"));
  EXPECT_EQ(inventory.initiatives[1].name, "Centrum \"De Kade\"");
}

TEST(PlainList, GivesPartiesNoDomainAndInitiativesThatRun) {
  const Inventory inventory = read(kSchemes, participations()).inventory;
  EXPECT_EQ(inventory.parties[0].kind, PartyKind("other"));
  EXPECT_TRUE(inventory.parties[0].domain.empty());
  EXPECT_EQ(inventory.initiatives[0].status, InitiativeStatus::running);
}

TEST(PlainList, TakesOnlyTheRowsThatMeetEachCondition) {
  PlainListColumns columns = participations();
  columns.where = {{"provincie", "provincie west"}};
  const Inventory inventory = read(kSchemes, columns).inventory;
  ASSERT_THAT(inventory.participations, SizeIs(1));
  EXPECT_EQ(inventory.parties[0].name, "Hoogland, Laagland en Vecht");
}

TEST(PlainList, TakesARepeatedPairOnceAndNamesBothRows) {
  const InventoryReading reading = read(kSchemes, participations());
  EXPECT_THAT(reading.inventory.participations, SizeIs(4));
  ASSERT_THAT(reading.problems, SizeIs(3));
  EXPECT_EQ(reading.problems[0].severity, Severity::note);
  EXPECT_EQ(reading.problems[0].row, 5);
  EXPECT_THAT(in_english(reading.problems[0].message), HasSubstr("row 2"));
}

TEST(PlainList, ReportsARowWithMoreCellsThanTheHeader) {
  const InventoryReading reading = read(kSchemes, participations());
  ASSERT_THAT(reading.problems, SizeIs(3));
  EXPECT_EQ(reading.problems[1].severity, Severity::warning);
  EXPECT_EQ(reading.problems[1].row, 6);
  EXPECT_EQ(reading.problems[1].value, "te veel");
  EXPECT_EQ(reading.inventory.participations.back().initiative, InitiativeId("I0003"));
}

TEST(PlainList, ReportsSuchARowEvenIfItMeetsNoCondition) {
  PlainListColumns columns = participations();
  columns.where = {{"Provincie", "Provincie West"}};
  EXPECT_THAT(read(kSchemes, columns).problems, ElementsAre(::testing::Field(&Problem::row, 6)));
}

TEST(PlainList, LeavesOutARowWithoutAName) {
  const InventoryReading reading = read(kSchemes, participations());
  ASSERT_THAT(reading.problems, SizeIs(3));
  EXPECT_EQ(reading.problems[2].severity, Severity::error);
  EXPECT_EQ(reading.problems[2].row, 7);
  EXPECT_EQ(reading.problems[2].column, "Deelnemer");
}

TEST(PlainList, ReadsTiesAsExistingContacts) {
  const InventoryReading reading = read("Van;Naar;Sterkte\nA;B;3\nC;A;\n", ties("sterkte"));
  EXPECT_THAT(reading.problems, IsEmpty());
  ASSERT_THAT(reading.inventory.relations, SizeIs(2));
  const Relation& first = reading.inventory.relations[0];
  EXPECT_EQ(first.id, RelationId("R0001"));
  EXPECT_EQ(first.from, PartyId("P0001"));
  EXPECT_EQ(first.to, PartyId("P0002"));
  EXPECT_EQ(first.kind, RelationKind("contact"));
  EXPECT_EQ(first.status, RelationStatus::existing);
  EXPECT_EQ(first.strength, 3);
  EXPECT_EQ(reading.inventory.relations[1].from, PartyId("P0003"));
  EXPECT_EQ(reading.inventory.relations[1].strength, std::nullopt);
}

TEST(PlainList, LeavesStrengthEmptyWhereNoneIsNamed) {
  EXPECT_EQ(read("Van;Naar;Sterkte\nA;B;3\n", ties()).inventory.relations.at(0).strength, std::nullopt);
}

TEST(PlainList, WarnsOfWhatIsNoStrength) {
  const InventoryReading reading = read("Van;Naar;Sterkte\nA;B;7\n", ties("Sterkte"));
  EXPECT_EQ(reading.inventory.relations.at(0).strength, std::nullopt);
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].severity, Severity::warning);
  EXPECT_EQ(reading.problems[0].value, "7");
}

TEST(PlainList, TakesATieGivenInBothDirectionsOnce) {
  const InventoryReading reading = read("Van;Naar\nA;B\nB;A\n", ties());
  EXPECT_THAT(reading.inventory.relations, SizeIs(1));
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].severity, Severity::note);
}

TEST(PlainList, LeavesOutATieOfAPartyWithItself) {
  const InventoryReading reading = read("Van;Naar\nA;A\nA;B\n", ties());
  EXPECT_THAT(reading.inventory.relations, SizeIs(1));
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].severity, Severity::error);
  EXPECT_EQ(reading.problems[0].row, 2);
}

TEST(PlainList, ListsTheColumnsWhereOneIsMissing) {
  const Problem problem = refused("Van;Tot\nA;B\n", ties());
  EXPECT_EQ(problem.column, "Naar");
  EXPECT_EQ(in_english(problem.hint), "The columns are Van and Tot.");
  PlainListColumns columns = participations();
  columns.where = {{"Land", "Nederland"}};
  EXPECT_EQ(refused(kSchemes, columns).column, "Land");
  EXPECT_EQ(refused("Van;Naar\nA;B\n", ties("Sterkte")).column, "Sterkte");
}

TEST(PlainList, ListsSomeValuesWhereNoRowMeetsACondition) {
  PlainListColumns columns = participations();
  columns.where = {{"Provincie", "Provincie Oost"}, {"Plaats", "Nergens"}};
  const Problem problem = refused(kSchemes, columns);
  EXPECT_EQ(problem.column, "Plaats");
  EXPECT_EQ(problem.value, "Nergens");
  EXPECT_THAT(in_english(problem.hint), HasSubstr("Elburg and Kade"));
}

TEST(PlainList, ReadsARowWithFewerCellsThanTheHeader) {
  const InventoryReading reading = read("Van;Naar;Sterkte\nA;B\nC\n", ties("Sterkte"));
  EXPECT_THAT(reading.inventory.relations, SizeIs(1));
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].column, "Naar");
}

}  // namespace
}  // namespace samenhang

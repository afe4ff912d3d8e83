#include "formats/json.h"

#include "formats/exchange_folder.h"
#include "support/format_inventories.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

InventoryReading read(std::string_view json) {
  Result<InventoryReading> reading = read_json(json, "inventory.json");
  EXPECT_TRUE(reading.has_value()) << (reading ? "" : in_english(reading.error().message));
  return reading ? *std::move(reading) : InventoryReading{};
}

Problem refused(std::string_view json) {
  const Result<InventoryReading> reading = read_json(json, "inventory.json");
  EXPECT_FALSE(reading.has_value());
  return reading ? Problem{} : reading.error();
}

std::string with_schema(const std::string& rest) {
  return "{\"schema\": \"samenhang-inventory/1\", \"project\": {\"municipality\": \"L\", \"reference_date\": "
         "\"2024-03-01\"}" +
         rest + "}";
}

TEST(Json, TakesTheExampleMunicipalityThereAndBack) {
  const Result<InventoryReading> example = read_exchange_folder(SAMENHANG_ROOT "/data/example");
  ASSERT_TRUE(example.has_value());
  ASSERT_THAT(example->inventory.parties, SizeIs(60));
  ASSERT_THAT(example->inventory.contacts, SizeIs(54));
  const std::string json = write_json(example->inventory, {});
  const InventoryReading again = read(json);
  EXPECT_THAT(english_lines(again.problems), IsEmpty());
  EXPECT_EQ(again.inventory, example->inventory);
  EXPECT_EQ(write_json(again.inventory, {}), json);
}

TEST(Json, TakesEveryTableThereAndBack) {
  Inventory inventory = small_inventory();
  inventory.project.other = {{"opdrachtgever", "GGD"}};
  inventory.access = {{{}, PartyId("P1"), AccessFactor("affordability"), Answer::not_applicable, "uitleg"}};
  inventory.ratings = {{PartyId("P1"), PartyId("P2"), RatedItem::openness, 3, Date{2024, 2, 0}}};
  inventory.guidance = {{InitiativeId("I1"), GuidingQuestion("q2_reach"), Answer::partly}};
  inventory.parties.own(0).active = false;
  inventory.parties.own(0).also_known_as = {"Woonwijs", "WW"};
  inventory.initiatives.own(0).whole_municipality = true;
  inventory.initiatives.own(0).start = Date{2023, 11, 0};
  inventory.relations.own(0).strength_from = 3;
  inventory.relations.own(0).last_confirmed = Date{2024, 1, 31};
  inventory.agreements = {Agreement{}};
  inventory.agreements.own(0).id = AgreementId("A1");
  inventory.agreements.own(0).title = "Convenant";
  inventory.agreements.own(0).parties = {PartyId("P1"), PartyId("P2")};
  inventory.agreements.own(0).status = AgreementStatus::undersigned;
  const InventoryReading again = read(write_json(inventory, {}));
  EXPECT_THAT(english_lines(again.problems), IsEmpty());
  EXPECT_EQ(again.inventory, inventory);
}

TEST(Json, TakesAProjectsOwnCodeListThereAndBack) {
  Inventory inventory = small_inventory();
  CodeList domains;
  domains.name = "domein";
  domains.shipped = false;
  domains.rows = {{"housing", {"Huisvesting", "Housing"}, {"kern"}}, {"welfare", {"Welzijn", "Welfare"}, {}}};
  CodeList answers;
  answers.name = "antwoord";
  answers.shipped = false;
  answers.rows = {{"yes", {"Klopt", "Right"}, {}}, {"no", {"Klopt niet", "Not right"}, {}}};
  inventory.code_lists = CodeLists({domains, answers});
  ASSERT_THAT(inventory.parties, SizeIs(3));
  const InventoryReading again = read(write_json(inventory, {}));
  EXPECT_THAT(english_lines(again.problems), IsEmpty());
  EXPECT_EQ(again.inventory, inventory);
}

TEST(Json, WritesKeysIsoDatesAndPlainValues) {
  const std::string json = write_json(small_inventory(), {});
  EXPECT_THAT(json, HasSubstr("\"schema\": \"samenhang-inventory/1\""));
  EXPECT_THAT(json, HasSubstr("\"reference_date\":\"2024-03-01\""));
  EXPECT_THAT(json, HasSubstr("\"kind\":\"housing_corporation\""));
  EXPECT_THAT(json, HasSubstr("\"in_core_team\":true"));
  EXPECT_THAT(json, HasSubstr("\"strength\":3"));
}

TEST(Json, RefusesANameThatStandsTwiceInOneObject) {
  const Problem problem = refused(with_schema(R"(, "parties": [], "relations": [], "parties": [])"));
  EXPECT_EQ(problem.column, "parties");
  EXPECT_THAT(in_english(problem.message), HasSubstr("“parties” stands twice"));
  const Problem inner =
      refused(with_schema(R"(, "parties": [{"id": "P1", "name": "A"}, {"id": "P2", "name": "A", "name": "B"}])"));
  EXPECT_EQ(inner.sheet, "parties");
  EXPECT_EQ(inner.row, 2);
  EXPECT_EQ(inner.column, "name");
}

TEST(Json, ReportsAnAgreementWhosePartiesAreSeparatorsOnly) {
  const InventoryReading reading = read(with_schema(
      R"(, "agreements": [{"id": "A1", "title": "T", "parties": "|", "status": "draft"},
                          {"id": "A2", "title": "T", "parties": ["", " "], "status": "draft"}])"));
  EXPECT_THAT(reading.inventory.agreements, IsEmpty());
  EXPECT_THAT(english_lines(reading.problems),
              ElementsAre("inventory.json:agreements:1:parties: This cell must be filled in; the row was left out. "
                          "(Fill in parties.)",
                          HasSubstr("inventory.json:agreements:2:parties: ")));
}

TEST(Json, NamesTablesAndColumnsInItsSentencesAsTheFileDoes) {
  const InventoryReading reading = read(
      R"({"schema": "samenhang-inventory/1", "project": {}, "parties": [{"id": "P1", "kind": "school", "domain": "education"}],
          "participations": [{"initiative": "I7", "party": "P7"}]})");
  const std::string lines = ::testing::PrintToString(english_lines(reading.problems));
  EXPECT_THAT(lines, HasSubstr("Fill in name."));
  EXPECT_THAT(lines, HasSubstr("does not stand in the table initiatives"));
  EXPECT_THAT(lines, HasSubstr("Add it to the table parties, column id"));
  EXPECT_THAT(lines, HasSubstr("The row municipality is missing"));
  EXPECT_THAT(lines, HasSubstr("Add a row reference_date"));
}

TEST(Json, TakesLabelsForCodes) {
  const InventoryReading reading = read(with_schema(
      R"(, "parties": [{"id": "P1", "name": "A", "kind": "Woningcorporatie", "domain": "Wonen", "secondary_domains": ["Jeugd", "welfare"]}])"));
  EXPECT_THAT(english_lines(reading.problems), IsEmpty());
  ASSERT_THAT(reading.inventory.parties, SizeIs(1));
  EXPECT_EQ(reading.inventory.parties[0].kind, PartyKind("housing_corporation"));
  EXPECT_THAT(reading.inventory.parties[0].secondary_domains, ElementsAre(Domain("youth"), Domain("welfare")));
}

TEST(Json, HoldsRowsToTheRulesOfTheTablesAndSpeaksOfJson) {
  const InventoryReading reading =
      read(with_schema(R"(, "parties": [{"id": "P1", "name": "A", "kind": "school", "domain": "education"}],
                         "relations": [{"id": "R1", "from": "P1", "to": "P9", "kind": "contact", "status": "existing"}])"));
  EXPECT_THAT(reading.inventory.relations, IsEmpty());
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("inventory.json:relations:1:to:")));
  EXPECT_EQ(reading.problems[0].severity, Severity::error);
}

TEST(Json, WarnsOnceOfANameItDoesNotKnow) {
  const InventoryReading reading = read(with_schema(
      R"(, "colours": [], "neighbourhoods": [{"code": "WK990101", "name": "N", "pets": 1}, {"code": "WK990102", "name": "O", "pets": 2}])"));
  EXPECT_THAT(english_lines(reading.problems),
              ElementsAre(HasSubstr(":neighbourhoods:1:pets:"), HasSubstr("::colours:")));
  EXPECT_FALSE(has_error(reading.problems));
}

TEST(Json, SpeaksOfTheProjectByItsNamesInJson) {
  const InventoryReading reading = read(
      R"({"schema": "samenhang-inventory/1", "project": {"municipality": "L", "reference_date": "soon", "mayor": "X"}})");
  EXPECT_THAT(english_lines(reading.problems), ::testing::Contains(HasSubstr("inventory.json:project::mayor:")));
  EXPECT_THAT(english_lines(reading.problems), ::testing::Each(HasSubstr("inventory.json:project::")));
  EXPECT_EQ(reading.inventory.project.municipality, "L");
}

TEST(Json, LeavesOutWhatHasAnotherForm) {
  const InventoryReading reading = read(with_schema(
      R"(, "contacts": "none", "parties": {"id": 1}, "neighbourhoods": [7, {"code": ["WK990101"], "name": "N"}])"));
  EXPECT_THAT(reading.inventory.parties, IsEmpty());
  EXPECT_THAT(reading.inventory.neighbourhoods, IsEmpty());
  EXPECT_TRUE(has_error(reading.problems));
  EXPECT_GE(reading.problems.size(), 4U);
}

TEST(Json, TakesNullAndMissingForEmpty) {
  const InventoryReading reading = read(
      with_schema(R"(, "parties": null, "neighbourhoods": [{"code": "WK990101", "name": "N", "inhabitants": null}])"));
  EXPECT_THAT(english_lines(reading.problems), IsEmpty());
  ASSERT_THAT(reading.inventory.neighbourhoods, SizeIs(1));
  EXPECT_EQ(reading.inventory.neighbourhoods[0].inhabitants, std::nullopt);
}

TEST(Json, RefusesWhatIsBrokenOffAndNamesTheLine) {
  EXPECT_EQ(refused("{\n\"schema\":\n").row, 3);
  EXPECT_EQ(refused("{\"schema\" \"x\"}").row, 1);
  EXPECT_THAT(in_english(refused("{\"a\": \"\xFF\"}").message), HasSubstr("no valid JSON"));
}

TEST(Json, RefusesAnotherSchemaOrNone) {
  EXPECT_THAT(in_english(refused("[1, 2]").message), HasSubstr("holds no inventory"));
  EXPECT_THAT(in_english(refused("{\"schema\": 1}").message), HasSubstr("holds no inventory"));
  EXPECT_THAT(in_english(refused("{\"schema\": \"samenhang-inventory/2\"}").message), HasSubstr("later version"));
  EXPECT_THAT(in_english(refused("<xml/>").message), HasSubstr("not what its name says"));
}

TEST(Json, SurvivesDeepNestingAndAVeryLongText) {
  EXPECT_EQ(refused(std::string(1 << 18, '[')).row, 1);
  const std::string deep = std::string(100000, '[') + std::string(100000, ']');
  EXPECT_TRUE(has_error(read(with_schema(", \"parties\": [{\"id\": " + deep + "}]")).problems));
  const std::string deeper = std::string(300'000, '[') + std::string(300'000, ']');
  EXPECT_THAT(in_english(refused("{\"schema\": " + deeper + "}").message), HasSubstr("holds no inventory"));
  EXPECT_TRUE(has_error(read(R"({"schema": "samenhang-inventory/1", "project": {"other": [{"key": "a", "value": )" +
                             deeper + "}, {\"key\": " + deeper + "}]}}")
                            .problems));
  const std::string name(1 << 20, 'x');
  const InventoryReading reading =
      read(with_schema(R"(, "neighbourhoods": [{"code": "WK990101", "name": ")" + name + "\"}]"));
  ASSERT_THAT(reading.inventory.neighbourhoods, SizeIs(1));
  EXPECT_EQ(reading.inventory.neighbourhoods[0].name, name);
}

TEST(Json, IsRefusedWhereverItIsCutOff) {
  const std::string whole = write_json(small_inventory(), {});
  for (std::size_t length = 0; length + 2 < whole.size(); length += 211) {
    EXPECT_FALSE(read_json(whole.substr(0, length), "cut.json").has_value()) << length;
  }
}

}  // namespace
}  // namespace samenhang

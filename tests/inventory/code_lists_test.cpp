#include "inventory/code_lists.h"

#include "inventory/codes.h"

#include <gmock/gmock.h>

#include <array>
#include <string>
#include <vector>

namespace samenhang {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> keys_with(const CodeLists& lists, ListId list, std::string_view flag) {
  std::vector<std::string> keys;
  for (const CodeRow& row : lists.rows(list)) {
    if (lists.has_flag(list, row.key, flag)) keys.push_back(row.key);
  }
  return keys;
}

template <class Enum>
void expect_keys_of_program(ListId list) {
  std::vector<std::string> keys;
  for (const CodeRow& row : CodeLists().rows(list)) keys.push_back(row.key);
  EXPECT_EQ(keys, std::vector<std::string>(kKeysOf<Enum>.begin(), kKeysOf<Enum>.end()));
}

TEST(CodeLists, ShipEveryListThatTheProgramKnows) {
  const CodeLists lists;
  ASSERT_EQ(lists.all().size(), kListNames.size());
  for (std::size_t i = 0; i < kListNames.size(); ++i) {
    EXPECT_EQ(lists.all()[i].name, kListNames[i]);
    EXPECT_THAT(lists.all()[i].rows, Not(IsEmpty())) << kListNames[i];
    EXPECT_TRUE(lists.all()[i].shipped);
  }
}

TEST(CodeLists, ShipTheKeysThatTheProgramReasonsAbout) {
  expect_keys_of_program<RelationStatus>(ListId::relation_status);
  expect_keys_of_program<InitiativeStatus>(ListId::initiative_status);
  expect_keys_of_program<AgreementStatus>(ListId::agreement_status);
  expect_keys_of_program<Answer>(ListId::answer);
  expect_keys_of_program<ConfirmedBy>(ListId::confirmed_by);
  expect_keys_of_program<ParticipationRole>(ListId::participation_role);
  expect_keys_of_program<RatedItem>(ListId::rated_item);
}

TEST(CodeLists, ShipTheFlagsOfTheGroups) {
  const CodeLists lists;
  EXPECT_THAT(keys_with(lists, ListId::party_kind, "inwoners"),
              ElementsAre("experience_expert_group", "key_person_network", "self_organisation", "citizen_initiative"));
  EXPECT_THAT(keys_with(lists, ListId::party_kind, "care"),
              ElementsAre("public_health_service", "youth_healthcare", "health_insurer", "primary_care",
                          "specialist_care", "elderly_care"));
  EXPECT_EQ(keys_with(lists, ListId::party_kind, "social").size(), 18U);
  EXPECT_EQ(keys_with(lists, ListId::party_kind, "provider").size(), 10U);
  EXPECT_EQ(keys_with(lists, ListId::domain, "kern").size(), 7U);
  EXPECT_THAT(keys_with(lists, ListId::target_group, "low"),
              ElementsAre("low_income", "low_literacy", "newcomers", "job_seekers"));
  EXPECT_THAT(keys_with(lists, ListId::relation_kind, "gericht"),
              ElementsAre("financing", "commissioning", "referral", "advice", "representation"));
}

TEST(CodeLists, MatchKeysAndLabelsWithoutCaseAccentsPunctuationAndSpaces) {
  const CodeLists lists;
  EXPECT_EQ(lists.match(ListId::component, "loneliness"), "loneliness");
  EXPECT_EQ(lists.match(ListId::component, "EEN TEGEN eenzaamheid!"), "loneliness");
  EXPECT_EQ(lists.match(ListId::component, "One against Loneliness"), "loneliness");
  EXPECT_EQ(lists.match(ListId::party_kind, "jeugdgezondheidszorg jgz"), "youth_healthcare");
  EXPECT_EQ(lists.match(ListId::party_kind, "Iets anders"), std::nullopt);
}

TEST(CodeLists, MatchNothingWithATextWithoutLettersOrDigits) {
  EXPECT_EQ(CodeLists().match(ListId::answer, "-"), std::nullopt);
  EXPECT_EQ(CodeLists({{"domein", {{"a", {"", ""}, {}}}, false}}).match(ListId::domain, ""), std::nullopt);
}

TEST(CodeLists, MatchTheShortKeyOfAGuidingQuestionOnly) {
  EXPECT_EQ(CodeLists().match(ListId::guiding_question, "Q4"), "q4_with_people");
  EXPECT_EQ(CodeLists().match(ListId::domain, "poverty"), std::nullopt);
}

TEST(CodeLists, MatchAKeyBeforeALabelOfAnotherRow) {
  const CodeLists lists({{"domein", {{"a", {"b", ""}, {}}, {"b", {"c", ""}, {}}, {"d", {"e", "c"}, {}}}, false}});
  EXPECT_EQ(lists.match(ListId::domain, "b"), "b");
  EXPECT_EQ(lists.match(ListId::domain, "c"), "b");
}

TEST(CodeLists, LabelAKeyTheyLackWithTheKeyItself) {
  const CodeLists lists;
  EXPECT_EQ(lists.label(ListId::domain, "housing"), (Label{"Wonen", "Housing"}));
  EXPECT_EQ(lists.label(ListId::domain, "space"), (Label{"space", "space"}));
  EXPECT_EQ(lists.find(ListId::domain, "space"), nullptr);
  EXPECT_EQ(lists.find(ListId::domain, "housing")->label.nl, "Wonen");
}

TEST(CodeLists, PutAProjectsOwnListInThePlaceOfTheShippedOne) {
  const CodeLists lists(
      {{"kleuren", {{"red", {"Rood", ""}, {}}}, true}, {"schaal", {{"street", {"Straat", ""}, {}}}, true}});
  EXPECT_EQ(lists.rows(ListId::scale).size(), 1U);
  EXPECT_EQ(lists.match(ListId::scale, "straat"), "street");
  EXPECT_EQ(lists.match(ListId::scale, "lokaal"), std::nullopt);
  EXPECT_EQ(lists.match(ListId::domain, "wonen"), "housing");
  EXPECT_EQ(lists.all().back().name, "kleuren");
  for (const CodeList& list : lists.all()) {
    EXPECT_EQ(list.shipped, list.name != "schaal" && list.name != "kleuren") << list.name;
  }
}

TEST(CodeLists, FallBackOnTheShippedFlagWhereNoRowOfAnOwnListBearsIt) {
  const CodeLists lists({{"domein", {{"housing", {"Huizen", ""}, {}}, {"sport", {"Sport", ""}, {}}}, false},
                         {"doelgroep", {{"low_income", {"Arm", ""}, {}}, {"rich", {"Rijk", ""}, {"low"}}}, false}});
  EXPECT_TRUE(lists.has_flag(ListId::domain, "housing", "kern"));
  EXPECT_FALSE(lists.has_flag(ListId::domain, "sport", "kern"));
  EXPECT_FALSE(lists.has_flag(ListId::target_group, "low_income", "low"));
  EXPECT_TRUE(lists.has_flag(ListId::target_group, "rich", "low"));
  EXPECT_FALSE(lists.has_flag(ListId::target_group, "unheard_of", "low"));
}

TEST(CodeLists, AreEqualWhenTheirListsAre) {
  const std::vector<CodeList> own{{"schaal", {{"street", {"Straat", ""}, {}}}, false}};
  EXPECT_EQ(CodeLists(), CodeLists());
  EXPECT_EQ(CodeLists(own), CodeLists(own));
  EXPECT_NE(CodeLists(own), CodeLists());
}

TEST(CodeLists, TakeTheShippedListsForShippedWhenTheyAreGivenBack) {
  std::vector<CodeList> same = CodeLists().all();
  for (CodeList& list : same) list.shipped = false;
  EXPECT_EQ(CodeLists(same), CodeLists());
  same.pop_back();
  EXPECT_NE(CodeLists(same), CodeLists());
}

}  // namespace
}  // namespace samenhang

#include "support/cells.h"

#include <gmock/gmock.h>

#include <string_view>
#include <utility>
#include <vector>

namespace samenhang {
namespace {

using testing::HasSubstr;

std::string key(ListId list, std::string_view text) {
  return read_code(text_cell(text), list, CodeLists()).value.value_or("-");
}

using Expected = std::vector<std::pair<std::string_view, std::string_view>>;

TEST(Codes, OfKindsAreReadAsPartnerListsWriteThem) {
  const Expected expected{{"welzijn", "welfare_org"},
                          {"Welzijnsorganisatie", "welfare_org"},
                          {"welzijnsorg.", "welfare_org"},
                          {"GGD", "public_health_service"},
                          {"ggd", "public_health_service"},
                          {"huisarts", "primary_care"},
                          {"1e lijn", "primary_care"},
                          {"eerstelijn", "primary_care"},
                          {"wijkteam", "neighbourhood_team"},
                          {"gemeente", "municipal_department"},
                          {"woco", "housing_corporation"},
                          {"verloskundige", "primary_care"},
                          {"zelforganisatie", "self_organisation"},
                          {"bewonersinitiatief", "citizen_initiative"},
                          {"taal", "-"},
                          {"onderwijs", "school"},
                          {"zorgverzekeraar", "health_insurer"},
                          {"sport", "sports_provider"},
                          {"afd.", "municipal_department"},
                          {"bieb", "library"}};
  for (const auto& [text, code] : expected) EXPECT_EQ(key(ListId::party_kind, text), code) << text;
}

TEST(Codes, OfDomainsAreReadAsPartnerListsWriteThem) {
  const Expected expected{{"Welzijn", "welfare"},
                          {"welzijn / sociale basis", "welfare"},
                          {"Welzijn en sociale basis", "welfare"},
                          {"gezondheid", "public_health"},
                          {"Publieke gezondheid", "public_health"},
                          {"preventie", "public_health"},
                          {"zorg", "care_support"},
                          {"armoede / schulden", "poverty_debt"},
                          {"wonen", "housing"},
                          {"participatie", "participation"},
                          {"bewegen", "sport"},
                          {"Kansrijke Start", "-"}};
  for (const auto& [text, code] : expected) EXPECT_EQ(key(ListId::domain, text), code) << text;
}

TEST(Codes, OfOtherListsAreReadByTheirWords) {
  EXPECT_EQ(key(ListId::component, "BRC"), "combination_functions");
  EXPECT_EQ(key(ListId::component, "Kansrijke Start"), "strong_start");
  EXPECT_EQ(key(ListId::target_group, "minima"), "low_income");
  EXPECT_EQ(key(ListId::target_group, "iedereen"), "all_residents");
  EXPECT_EQ(key(ListId::involvement, "coproductie"), "coproduce");
  EXPECT_EQ(key(ListId::involvement, "raadplegen"), "consult");
  EXPECT_EQ(key(ListId::relation_status, "loopt stroef"), "troubled");
  EXPECT_EQ(key(ListId::frequency, "1x per maand"), "monthly");
  EXPECT_EQ(key(ListId::participation_role, "penvoerder"), "lead");
  EXPECT_EQ(key(ListId::strength, "3"), "3");
}

TEST(Codes, OfInvolvementAreNotGuessedFromYesAndNo) {
  EXPECT_EQ(key(ListId::involvement, "ja"), "-");
  EXPECT_EQ(key(ListId::involvement, "nee"), "-");
  EXPECT_NE(said_of(read_code(text_cell("nee"), ListId::involvement, CodeLists())), "");
}

TEST(Codes, AreReadWithoutRemarkWhereTheListItselfHasTheText) {
  EXPECT_EQ(said_of(read_code(text_cell("Woningcorporatie"), ListId::party_kind, CodeLists())), "");
  EXPECT_EQ(said_of(read_code(text_cell("housing_corporation"), ListId::party_kind, CodeLists())), "");
}

TEST(Codes, ThatAreRepairedAreSaid) {
  const CellValue<std::string> value = read_code(text_cell("woco"), ListId::party_kind, CodeLists());
  EXPECT_EQ(say(Catalogue(Language::dutch), *value.remark), "“woco” is gelezen als “Woningcorporatie”.");
}

TEST(Codes, ThatAreNotKnownSayWhatThereIsToChooseFrom) {
  const CellValue<std::string> value = read_code(text_cell("blauw"), ListId::scale, CodeLists());
  EXPECT_EQ(value.value, std::nullopt);
  EXPECT_THAT(said_of(value), HasSubstr("blauw"));
  EXPECT_EQ(say(Catalogue(Language::dutch), value.hint), "Kies uit Wijk, Lokaal, Regionaal en Landelijk.");
}

TEST(Codes, ByTheWordsOfALabelAreReadOnlyWhereOneLabelHasThem) {
  EXPECT_EQ(key(ListId::domain, "inkomen werk"), "work_income");
  EXPECT_EQ(key(ListId::target_group, "jonge"), "-");     // of two labels
  EXPECT_EQ(key(ListId::target_group, "mensen"), "-");    // says too little
  EXPECT_EQ(key(ListId::involvement, "betrokken"), "-");  // the label says “niet betrokken”
}

TEST(Codes, OfAProjectsOwnListComeBeforeTheWords) {
  const CodeLists own({{"domein", {{"green", {"Groen", "Green"}, {}}, {"water", {"Water", "Water"}, {}}}, false}});
  EXPECT_EQ(read_code(text_cell("groen"), ListId::domain, own).value, "green");
  EXPECT_EQ(read_code(text_cell("ruimte"), ListId::domain, own).value, std::nullopt);  // its key is not in the list
}

TEST(Codes, AreNothingInASilentCell) {
  EXPECT_TRUE(says_nothing(read_code(text_cell("-"), ListId::domain, CodeLists())));
  EXPECT_TRUE(read_code(text_cell("n.v.t."), ListId::domain, CodeLists()).not_applicable);
  EXPECT_EQ(key(ListId::domain, "#N/B"), "-");
}

TEST(Codes, OfAnswersKnowWhatDoesNotApply) {
  EXPECT_EQ(key(ListId::answer, "Niet van toepassing"), "not_applicable");
}

}  // namespace
}  // namespace samenhang

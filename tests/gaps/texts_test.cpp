#include "base/catalogue.h"

#include "support/gaps_inventories.h"

#include <set>

namespace samenhang {
namespace {

using namespace testing_gaps;

TEST(GapTexts, GiveEveryRuleATitleExplanationAndAdviceInBothLanguages) {
  const Catalogue dutch(Language::dutch);
  for (const GapRule& rule : all_gap_rules()) {
    for (const Message text : {rule.title, rule.explanation, rule.advice}) {
      EXPECT_STRNE(text.one, "") << rule.id;
      EXPECT_NE(dutch(text), text.one) << rule.id;
    }
  }
}

TEST(GapTexts, GiveEveryRuleATitleOfItsOwn) {
  std::set<std::string_view> titles;
  for (const GapRule& rule : all_gap_rules()) titles.insert(rule.title.one);
  EXPECT_EQ(titles.size(), 30U);
}

TEST(GapTexts, CallTheRulesInDutchAsTheDefinitionDoes) {
  const Catalogue dutch(Language::dutch);
  EXPECT_EQ(dutch(find_gap_rule("initiative_single_domain")->title), "Initiatief binnen één domein");
  EXPECT_EQ(dutch(find_gap_rule("partner_without_experience_experts")->title),
            "Werkt (nog) niet met ervaringsdeskundigen");
  EXPECT_EQ(dutch(find_gap_rule("one_sided_relation")->title), "Door één kant genoemd");
}

TEST(GapTexts, SayWhichTablesAreMissing) {
  const Catalogue dutch(Language::dutch);
  const Inventory inventory{.parties = {party("P1")}};
  const Situation situation(inventory);
  const auto said = [&](const char* rule) {
    return say(dutch, apply_rule(*find_gap_rule(rule), situation).undetermined_sentence());
  };
  EXPECT_EQ(said("cut_vertex"), "niet te bepalen: geen relaties ingelezen");
  EXPECT_EQ(said("guiding_question_weak"), "niet te bepalen: geen leidraadvragen en geen initiatieven ingelezen");
  EXPECT_EQ(said("isolated_party"), "niet te bepalen: geen relaties, geen initiatieven en geen deelnames ingelezen");
}

TEST(GapTexts, SayAFindingWithItsNamesAndNumbers) {
  const Catalogue dutch(Language::dutch);
  Inventory inventory{
      .parties = {in_core_team(department("P1", "housing")), in_core_team(department("P2", "welfare"))}};
  const auto last_said = [&] { return say(dutch, found_by("core_team_misses_domain", inventory).back().sentence); };
  EXPECT_EQ(last_said(),
            "Het domein Werk en inkomen zit niet in het kernteam: geen van de 2 leden werkt op dit domein.");
  inventory.parties.pop_back();
  EXPECT_EQ(last_said(),
            "Het domein Werk en inkomen zit niet in het kernteam: het enige lid werkt niet op dit domein.");
  inventory.parties.clear();
  EXPECT_EQ(last_said(),
            "Het domein Werk en inkomen zit niet in het kernteam: in de lijst staan nog geen leden van het kernteam.");
}

TEST(GapTexts, ShowTheThresholdOfARuleThatHasOne) {
  const Catalogue dutch(Language::dutch);
  const Inventory inventory =
      tied({party("A"), party("B"), party("C"), party("D")}, {{"A", "B"}, {"A", "C"}, {"A", "D"}});
  EXPECT_EQ(
      say(dutch, found_by("cut_vertex", inventory)[0].sentence),
      "Valt Party A weg, dan raken 2 partijen los van de rest van het netwerk (gemeld vanaf 2, ernst hoog vanaf 3).");
}

}  // namespace
}  // namespace samenhang

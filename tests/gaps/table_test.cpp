#include "support/gaps_inventories.h"

#include <algorithm>

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::ElementsAreArray;
using ::testing::IsEmpty;
using enum NeededTable;

struct Needs {
  const char* rule;
  std::vector<NeededTable> tables;
};

// The order of the definition, and what each rule cannot do without.
std::vector<Needs> expected_needs() {
  return {{"core_team_misses_domain", {}},
          {"domain_without_department", {}},
          {"domain_without_party", {}},
          {"domain_not_in_initiatives", {initiatives, participations}},
          {"initiative_single_domain", {initiatives, participations}},
          {"core_departments_not_connected", {relations, initiatives, participations}},
          {"spuk_component_without_initiative", {initiatives}},
          {"chain_missing_side", {initiatives, participations}},
          {"department_without_residents", {relations, initiatives, participations}},
          {"resident_party_detached", {relations}},
          {"partner_without_experience_experts", {relations, initiatives, participations}},
          {"initiative_low_participation", {initiatives}},
          {"target_group_without_voice", {initiatives}},
          {"access_factor_uncovered", {agreements}},
          {"provider_missing_access_factor", {agreements, initiatives, participations}},
          {"agreement_not_valid", {agreements}},
          {"neighbourhood_without_initiative", {neighbourhoods, initiatives}},
          {"priority_neighbourhood_underserved", {neighbourhoods, initiatives}},
          {"neighbourhood_without_resident_party", {neighbourhoods}},
          {"isolated_party", {relations, initiatives, participations}},
          {"separate_component", {relations}},
          {"cut_vertex", {relations}},
          {"single_bridge", {relations}},
          {"overloaded_hub", {relations, initiatives}},
          {"key_parties_unconnected", {relations}},
          {"troubled_relation", {relations}},
          {"desired_relation_open", {relations}},
          {"one_sided_relation", {relations}},
          {"initiative_without_lead", {initiatives}},
          {"guiding_question_weak", {guidance, initiatives}}};
}

// Every table has a row.
Inventory complete() {
  return {
      .neighbourhoods = {neighbourhood("W1")},
      .parties = {party("P1", "other", "housing"), party("P2")},
      .initiatives = {initiative("I1")},
      .participations = {takes_part("P1", "I1")},
      .relations = {relation("R1", "P1", "P2")},
      .agreements = {agreement("A1", {"P1", "P2"}, {"availability"})},
      .guidance = {{.initiative = InitiativeId("I1"), .question = GuidingQuestion("q2_reach"), .answer = Answer::yes}}};
}

Inventory without(NeededTable table) {
  Inventory inventory = complete();
  if (table == relations) inventory.relations.clear();
  if (table == initiatives) inventory.initiatives.clear();
  if (table == participations) inventory.participations.clear();
  if (table == agreements) inventory.agreements.clear();
  if (table == neighbourhoods) inventory.neighbourhoods.clear();
  if (table == guidance) inventory.guidance.clear();
  return inventory;
}

TEST(GapRules, AreThirtyInTheOrderOfTheDefinition) {
  std::vector<std::string_view> expected;
  const std::vector<Needs> needs = expected_needs();
  for (const Needs& each : needs) expected.emplace_back(each.rule);
  std::vector<std::string_view> ids;
  for (const GapRule& rule : all_gap_rules()) ids.push_back(rule.id);
  EXPECT_THAT(ids, ElementsAreArray(expected));
}

TEST(GapRules, AreAllDeterminedWhereEveryTableHasARow) {
  const Inventory inventory = complete();
  for (const RuleOutcome& outcome : find_gaps(Situation(inventory))) {
    EXPECT_TRUE(outcome.determined) << outcome.rule->id;
    EXPECT_THAT(outcome.missing, IsEmpty()) << outcome.rule->id;
  }
}

TEST(GapRules, AreUndeterminedWithoutATableTheyNeedAndOnlyThen) {
  for (const NeededTable table : {relations, initiatives, participations, agreements, neighbourhoods, guidance}) {
    const Inventory inventory = without(table);
    const Situation situation(inventory);
    for (const Needs& each : expected_needs()) {
      const RuleOutcome outcome = apply_rule(*find_gap_rule(each.rule), situation);
      const bool needs_it = std::ranges::find(each.tables, table) != each.tables.end();
      EXPECT_EQ(outcome.determined, !needs_it) << each.rule << " without " << key_of(table);
      if (!needs_it) continue;
      EXPECT_THAT(outcome.missing, ElementsAre(table)) << each.rule;
      EXPECT_THAT(outcome.findings, IsEmpty()) << each.rule;
    }
  }
}

TEST(GapRules, NameAllTheTablesThatAreMissingInTheOrderOfTheirNeeds) {
  const Inventory inventory{.parties = {party("P1")}};
  const Situation situation(inventory);
  for (const Needs& each : expected_needs()) {
    const RuleOutcome outcome = apply_rule(*find_gap_rule(each.rule), situation);
    EXPECT_THAT(outcome.missing, ElementsAreArray(each.tables)) << each.rule;
  }
}

TEST(GapRules, FindTheirWayThroughAnEmptyInventory) {
  const Inventory inventory;
  const Situation situation(inventory);
  EXPECT_EQ(find_gaps(situation).size(), 30U);
  for (const GapRule& rule : all_gap_rules()) {
    EXPECT_EQ(rule.find(situation), rule.find(situation)) << rule.id;
  }
}

TEST(GapRules, AreFoundById) {
  EXPECT_EQ(find_gap_rule("cut_vertex")->id, "cut_vertex");
  EXPECT_EQ(find_gap_rule("no_such_rule"), nullptr);
}

TEST(GapRules, GiveEachOutcomeItsRule) {
  const Inventory inventory = complete();
  const std::vector<RuleOutcome> outcomes = find_gaps(Situation(inventory));
  ASSERT_EQ(outcomes.size(), all_gap_rules().size());
  for (std::size_t i = 0; i < outcomes.size(); ++i) EXPECT_EQ(outcomes[i].rule, &all_gap_rules()[i]);
}

TEST(FindingKeys, AreThoseOfScriptsAndProjectFiles) {
  EXPECT_EQ(key_of(FindingSeverity::high), "high");
  EXPECT_EQ(key_of(FindingSeverity::medium), "medium");
  EXPECT_EQ(key_of(FindingSeverity::low), "low");
  EXPECT_EQ(key_of(FindingStatus::open), "open");
  EXPECT_EQ(key_of(FindingStatus::act), "act");
  EXPECT_EQ(key_of(FindingStatus::accepted), "accepted");
  EXPECT_EQ(key_of(FindingStatus::later), "later");
}

TEST(NeededTables, AreCalledAfterTheirFiles) {
  std::vector<std::string_view> keys;
  for (const NeededTable table : {relations, initiatives, participations, agreements, neighbourhoods, guidance}) {
    keys.push_back(key_of(table));
  }
  EXPECT_THAT(keys, ElementsAre("relaties", "initiatieven", "deelnames", "afspraken", "wijken", "leidraad"));
}

}  // namespace
}  // namespace samenhang

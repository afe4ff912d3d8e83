#include "support/gaps_inventories.h"

#include <set>

// Fine print 1: what counts nowhere. Each case is added to an inventory and must change no finding, and no word or
// number of one; that it would change them if it did count is asked too.

namespace samenhang {
namespace {

using namespace testing_gaps;

constexpr GapThresholds kOneLeadIsMany{.hub_leads = 1};

using RuleIds = std::set<std::string_view>;

Neighbourhood inhabited(const char* code, long inhabitants, bool priority) {
  Neighbourhood made = neighbourhood(code, priority);
  made.inhabitants = inhabitants;
  return made;
}

Inventory small_town() {
  Inventory town{
      .project = {.reference_date = Date{2024, 3, 1}},
      .neighbourhoods = {inhabited("N1", 1000, true), inhabited("N2", 500, false)},
      .parties = {department("D1", "housing"), department("D2", "welfare"), party("C1", "citizen_initiative"),
                  party("S1", "school", "education"), party("W1", "welfare_org", "welfare"),
                  party("Z1", "culture_provider", "culture")},
      .initiatives = {initiative("I1")},
      .participations = {takes_part("D1", "I1")},
      .relations = {relation("R1", "D1", "S1"), relation("R2", "S1", "W1"), relation("R3", "W1", "D1")},
      .agreements = {agreement("A1", {"D1", "D2"}, {"availability"}),
                     agreement("A2", {"D1", "D2"}, {"affordability"}, AgreementStatus::draft)},
      .guidance = {{.initiative = InitiativeId("I1"), .question = GuidingQuestion("q2_reach"), .answer = Answer::yes}}};
  town.parties.own(0).key_party = true;
  town.parties.own(3).works_with_experience_experts = Answer::no;
  town.initiatives.own(0).lead = PartyId("D1");
  town.initiatives.own(0).neighbourhoods = {NeighbourhoodCode("N1")};
  town.initiatives.own(0).target_groups = {TargetGroup("children")};
  return town;
}

// X1 and X2, which would cure or cause a finding of every rule that reads initiatives.
Inventory with_initiatives_of(InitiativeStatus status) {
  Inventory town = small_town();
  Initiative first = initiative("X1", status);
  first.lead = PartyId("Z1");
  first.components = {Component("loneliness")};
  first.chains = {ChainApproach("gli")};
  first.neighbourhoods = {NeighbourhoodCode("N2")};
  first.target_groups = {TargetGroup("youth")};
  first.involvement = Involvement("none");
  first.start = Date{2024, 1, 1};
  first.end = Date{2024, 12, 31};
  town.initiatives.push_back(first);
  town.initiatives.push_back(initiative("X2", status));
  for (const Party& each : town.parties) {
    town.participations.push_back({.initiative = InitiativeId("X1"), .party = each.id, .role = {}});
  }
  town.participations.push_back(takes_part("Z1", "X2"));
  town.guidance.push_back(
      {.initiative = InitiativeId("X1"), .question = GuidingQuestion("q1_root_causes"), .answer = Answer::yes});
  return town;
}

// Q1 to Q5, which would cure or cause a finding of every rule that reads parties.
Inventory with_more_parties(bool active) {
  Inventory town = small_town();
  std::vector<Party> more{department("Q1", "poverty_debt"), party("Q2", "self_organisation", "safety"),
                          party("Q3", "welfare_org", "youth"), party("Q4"), party("Q5")};
  more[0].in_core_team = true;
  more[0].key_party = true;
  more[1].neighbourhoods = {NeighbourhoodCode("N2")};
  more[1].target_groups = {TargetGroup("children")};
  more[2].works_with_experience_experts = Answer::no;
  for (Party& each : more) {
    each.active = active;
    town.parties.push_back(each);
  }
  for (const Relation& each :
       {relation("R4", "D1", "Q1"), relation("R5", "Q1", "Q2"), relation("R6", "Q2", "Q3"), relation("R7", "C1", "Q1"),
        relation("R8", "Q4", "Q5"), relation("R9", "Q3", "D1", RelationStatus::desired),
        relation("R10", "Q3", "Q2", RelationStatus::troubled)}) {
    town.relations.push_back(each);
  }
  town.relations.own(3).confirmed_by = ConfirmedBy::from;
  for (const char* id : {"Q1", "Q2", "Q3"}) town.participations.push_back(takes_part(id, "I1"));
  town.agreements.change_all([](Agreement& each) { each.parties.emplace_back("Q1"); });
  return town;
}

// Whether each rule finds the same, word for word, in both.
void expect_same_findings(const Inventory& a, const Inventory& b) {
  for (const GapRule& rule : all_gap_rules()) {
    EXPECT_EQ(found_by(rule.id, a, kOneLeadIsMany), found_by(rule.id, b, kOneLeadIsMany)) << rule.id;
  }
}

RuleIds rules_that_differ(const Inventory& a, const Inventory& b) {
  RuleIds differing;
  for (const GapRule& rule : all_gap_rules()) {
    if (found_by(rule.id, a, kOneLeadIsMany) != found_by(rule.id, b, kOneLeadIsMany)) differing.insert(rule.id);
  }
  return differing;
}

TEST(FinePrint1, CountsIdeasNowhere) {
  expect_same_findings(small_town(), with_initiatives_of(InitiativeStatus::idea));
}

TEST(FinePrint1, CountsStoppedInitiativesNowhere) {
  expect_same_findings(small_town(), with_initiatives_of(InitiativeStatus::stopped));
}

TEST(FinePrint1, CountsPlannedAndRunningInitiativesAlikeInEveryRuleThatReadsThem) {
  const RuleIds readers{"domain_not_in_initiatives",
                        "initiative_single_domain",
                        "core_departments_not_connected",
                        "spuk_component_without_initiative",
                        "chain_missing_side",
                        "department_without_residents",
                        "partner_without_experience_experts",
                        "initiative_low_participation",
                        "target_group_without_voice",
                        "provider_missing_access_factor",
                        "neighbourhood_without_initiative",
                        "priority_neighbourhood_underserved",
                        "isolated_party",
                        "overloaded_hub",
                        "initiative_without_lead",
                        "guiding_question_weak"};
  EXPECT_EQ(rules_that_differ(small_town(), with_initiatives_of(InitiativeStatus::planned)), readers);
  expect_same_findings(with_initiatives_of(InitiativeStatus::planned), with_initiatives_of(InitiativeStatus::running));
}

TEST(FinePrint1, LetsDatesOfInitiativesPlayNoPart) {
  Inventory long_ago = with_initiatives_of(InitiativeStatus::running);
  long_ago.initiatives.own(1).start = Date{2001, 1, 1};
  long_ago.initiatives.own(1).end = Date{2001, 12, 31};
  expect_same_findings(with_initiatives_of(InitiativeStatus::running), long_ago);
}

TEST(FinePrint1, CountsInactivePartiesWithTheirRelationsParticipationsAndAgreementsNowhere) {
  expect_same_findings(small_town(), with_more_parties(false));
}

TEST(FinePrint1, CountsTheSamePartiesInEveryRuleThatReadsPartiesOnceTheyAreActive) {
  const RuleIds others{"spuk_component_without_initiative", "chain_missing_side",
                       "initiative_low_participation",      "access_factor_uncovered",
                       "neighbourhood_without_initiative",  "priority_neighbourhood_underserved",
                       "initiative_without_lead",           "guiding_question_weak"};
  RuleIds readers;
  for (const GapRule& rule : all_gap_rules()) {
    if (!others.contains(rule.id)) readers.insert(rule.id);
  }
  EXPECT_EQ(rules_that_differ(small_town(), with_more_parties(true)), readers);
}

TEST(FinePrint1, LeavesInactiveParticipantsOutOfAChain) {
  Inventory inventory{.parties = {party("P1", "primary_care"), inactive(party("P2", "school"))},
                      .initiatives = {initiative("I1")},
                      .participations = {takes_part("P1", "I1"), takes_part("P2", "I1")}};
  inventory.initiatives.own(0).chains = {ChainApproach("gli")};
  EXPECT_THAT(lines(found_by("chain_missing_side", inventory)), ::testing::Contains("high gli social"));
}

TEST(FinePrint1, LeavesTheMembershipOfAnInactivePartyOutAndKeepsTheAgreement) {
  Inventory inventory{.parties = {inactive(party("P1", "welfare_org")), inactive(party("P2"))},
                      .agreements = {agreement("A1", {"P1", "P2"}, {"availability"})}};
  EXPECT_THAT(subjects(found_by("access_factor_uncovered", inventory)),
              ::testing::Not(::testing::Contains("availability")));
}

}  // namespace
}  // namespace samenhang

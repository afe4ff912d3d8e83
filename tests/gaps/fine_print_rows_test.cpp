#include "support/gaps_inventories.h"

#include <optional>

// Fine print 2, 3, 5, 9 and 10: cells that are empty, rows that are missing or stand twice.

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

TEST(FinePrint2, TakesAnEmptyCellForNoAnswerOnExperts) {
  const Inventory inventory{.parties = {party("P1", "school")},
                            .initiatives = {initiative("I1")},
                            .participations = {takes_part("P1", "I1")}};
  EXPECT_THAT(found_by("partner_without_experience_experts", inventory), IsEmpty());
}

TEST(FinePrint2, TakesAnEmptyCellForNoStepOnTheLadder) {
  const Inventory inventory{.parties = {party("P1")}, .initiatives = {initiative("I1")}};
  EXPECT_THAT(found_by("initiative_low_participation", inventory), IsEmpty());
}

TEST(FinePrint2, TakesAnEmptyYesOrNoForNo) {
  const Inventory inventory{.neighbourhoods = {neighbourhood("W1")},
                            .parties = {department("P1", "housing")},
                            .initiatives = {initiative("I1")}};
  EXPECT_THAT(subjects(found_by("core_team_misses_domain", inventory)), Contains("housing"));
  EXPECT_THAT(lines(found_by("neighbourhood_without_initiative", inventory)), ElementsAre("medium W1 Wijk W1"));
}

TEST(FinePrint3, TakesAPartyInAnyRoleForAParticipant) {
  for (const std::optional<ParticipationRole> role :
       {std::optional(ParticipationRole::lead), std::optional(ParticipationRole::funder),
        std::optional(ParticipationRole::adviser), std::optional<ParticipationRole>()}) {
    Inventory inventory{.parties = {party("P1", "other", "sport")},
                        .initiatives = {initiative("I1")},
                        .participations = {takes_part("P1", "I1")}};
    inventory.participations.own(0).role = role;
    EXPECT_THAT(lines(found_by("initiative_single_domain", inventory)), ElementsAre("medium I1 sport"));
  }
}

TEST(FinePrint3, TakesTheLeadForAParticipantOnlyWithARow) {
  Inventory inventory{.parties = {party("P1", "other", "sport"), party("P2", "other", "culture")},
                      .initiatives = {initiative("I1")},
                      .participations = {takes_part("P1", "I1")}};
  inventory.initiatives.own(0).lead = PartyId("P2");
  EXPECT_THAT(lines(found_by("initiative_single_domain", inventory)), ElementsAre("medium I1 sport"));
  EXPECT_THAT(subjects(found_by("domain_not_in_initiatives", inventory)), Contains("culture"));
  EXPECT_THAT(subjects(found_by("isolated_party", inventory)), ElementsAre("P2"));
  inventory.participations.push_back(takes_part("P2", "I1"));
  EXPECT_THAT(found_by("initiative_single_domain", inventory), IsEmpty());
}

TEST(FinePrint3, ReadsTheLeadColumnAloneForTheHub) {
  Inventory inventory{.parties = {party("P1"), party("P2")}};
  for (const char* id : {"I1", "I2", "I3", "I4"}) {
    auto led = initiative(id);
    led.lead = PartyId("P1");
    inventory.initiatives.push_back(led);
    auto taking_part = takes_part("P2", id);
    taking_part.role = ParticipationRole::lead;
    inventory.participations.push_back(taking_part);
  }
  EXPECT_THAT(lines(found_by("overloaded_hub", inventory)), ElementsAre("medium P1 degree=0;leads=4"));
}

TEST(FinePrint3, DoesNotTakeAnInactiveLeadForAnEmptyOne) {
  Inventory inventory{.parties = {inactive(party("P1"))}, .initiatives = {initiative("I1")}};
  inventory.initiatives.own(0).lead = PartyId("P1");
  EXPECT_THAT(found_by("initiative_without_lead", inventory), IsEmpty());
}

TEST(FinePrint3, DoesNotReportAnInactiveLeadAsAHub) {
  Inventory inventory{.parties = {inactive(party("P1"))}};
  for (const char* id : {"I1", "I2", "I3", "I4"}) {
    auto led = initiative(id);
    led.lead = PartyId("P1");
    inventory.initiatives.push_back(led);
  }
  EXPECT_THAT(found_by("overloaded_hub", inventory), IsEmpty());
}

TEST(FinePrint5, IsUndeterminedForAGuidingQuestionWithoutAnActiveInitiative) {
  Inventory inventory{.parties = {party("P1")}, .initiatives = {initiative("I1", InitiativeStatus::idea)}};
  inventory.guidance = {
      {.initiative = InitiativeId("I1"), .question = GuidingQuestion("q2_reach"), .answer = Answer::no}};
  const RuleOutcome outcome = apply_rule(*find_gap_rule("guiding_question_weak"), Situation(inventory));
  EXPECT_FALSE(outcome.determined);
  EXPECT_THAT(outcome.missing, IsEmpty());
  EXPECT_THAT(outcome.findings, IsEmpty());
  EXPECT_EQ(outcome.undetermined_sentence().message,
            message("cannot be determined: no running or planned initiatives"));
}

TEST(FinePrint5, IsDeterminedByRowsThatDoNotCount) {
  Inventory inventory{.parties = {party("P1")}, .initiatives = {initiative("I1", InitiativeStatus::idea)}};
  const RuleOutcome outcome = apply_rule(*find_gap_rule("initiative_without_lead"), Situation(inventory));
  EXPECT_TRUE(outcome.determined);
  EXPECT_THAT(outcome.findings, IsEmpty());
}

// W1 is a priority neighbourhood with one initiative for 1000 people; W2 has two.
Inventory two_neighbourhoods(std::optional<long> first, std::optional<long> second) {
  Inventory inventory{.neighbourhoods = {neighbourhood("W1", true), neighbourhood("W2")},
                      .initiatives = {initiative("I1"), initiative("I2"), initiative("I3")}};
  inventory.neighbourhoods.own(0).inhabitants = first;
  inventory.neighbourhoods.own(1).inhabitants = second;
  inventory.initiatives.own(0).neighbourhoods = {NeighbourhoodCode("W1")};
  inventory.initiatives.own(1).neighbourhoods = {NeighbourhoodCode("W2")};
  inventory.initiatives.own(2).neighbourhoods = {NeighbourhoodCode("W2")};
  return inventory;
}

TEST(FinePrint9, LeavesANeighbourhoodWithoutInhabitantsFilledInOutOfBothSums) {
  const Inventory known = two_neighbourhoods(1000, 1000);
  EXPECT_THAT(subjects(found_by("priority_neighbourhood_underserved", known)), ElementsAre("W1"));
  const Inventory unknown = two_neighbourhoods(1000, std::nullopt);
  EXPECT_THAT(found_by("priority_neighbourhood_underserved", unknown), IsEmpty());
  const Inventory not_asked = two_neighbourhoods(std::nullopt, 1000);
  EXPECT_THAT(found_by("priority_neighbourhood_underserved", not_asked), IsEmpty());
}

TEST(FinePrint9, NeverTakesANeighbourhoodOfNobodyForUnderserved) {
  const Inventory inventory = two_neighbourhoods(0, 1000);
  EXPECT_THAT(found_by("priority_neighbourhood_underserved", inventory), IsEmpty());
}

TEST(FinePrint9, CountsThePlacementsOfANeighbourhoodOfNobody) {
  const Inventory inventory = two_neighbourhoods(1000, 0);
  EXPECT_THAT(subjects(found_by("priority_neighbourhood_underserved", inventory)), ElementsAre("W1"));
}

TEST(FinePrint10, MakesEachRelationRowAFindingOfItsOwn) {
  Inventory inventory{.parties = {party("P1"), party("P2")}};
  inventory.relations = {relation("R2", "P1", "P2", RelationStatus::troubled),
                         relation("R1", "P2", "P1", RelationStatus::troubled)};
  EXPECT_THAT(lines(found_by("troubled_relation", inventory)), ElementsAre("medium R1 P2|P1", "medium R2 P1|P2"));
  inventory.relations.change_all([](Relation& each) { each.status = RelationStatus::desired; });
  EXPECT_THAT(lines(found_by("desired_relation_open", inventory)), ElementsAre("medium R1 P2|P1", "medium R2 P1|P2"));
  inventory.relations.change_all([](Relation& each) {
    each.status = RelationStatus::existing;
    each.confirmed_by = ConfirmedBy::to;
  });
  EXPECT_THAT(lines(found_by("one_sided_relation", inventory)), ElementsAre("low R1 P2|P1", "low R2 P1|P2"));
}

GuidanceAnswer answer_of(const char* initiative, Answer answer) {
  return {.initiative = InitiativeId(initiative), .question = GuidingQuestion("q2_reach"), .answer = answer};
}

TEST(FinePrint10, TakesTheLastOfSeveralAnswersToOneQuestion) {
  Inventory inventory{.parties = {party("P1")}, .initiatives = {initiative("I1")}};
  inventory.guidance = {answer_of("I1", Answer::no), answer_of("I1", Answer::yes)};
  EXPECT_THAT(subjects(found_by("guiding_question_weak", inventory)), Not(Contains("q2_reach")));
  inventory.guidance = {answer_of("I1", Answer::yes), answer_of("I1", Answer::no)};
  EXPECT_THAT(lines(found_by("guiding_question_weak", inventory)), Contains("high q2_reach 0/1"));
}

TEST(FinePrint10, CountsARepeatedYesOnce) {
  Inventory inventory{.parties = {party("P1")}, .initiatives = {initiative("I1"), initiative("I2"), initiative("I3")}};
  inventory.guidance = {answer_of("I1", Answer::yes), answer_of("I1", Answer::yes)};
  EXPECT_THAT(lines(found_by("guiding_question_weak", inventory)), Contains("medium q2_reach 1/3"));
}

TEST(FinePrint10, LetsTheStartOfAnAgreementPlayNoPart) {
  Inventory inventory{.project = {.reference_date = Date{2024, 3, 1}}, .parties = {party("P1"), party("P2")}};
  inventory.agreements = {agreement("A1", {"P1", "P2"}, {"availability"})};
  inventory.agreements.own(0).start = Date{2025, 1, 1};
  EXPECT_THAT(subjects(found_by("access_factor_uncovered", inventory)), Not(Contains("availability")));
  EXPECT_THAT(found_by("agreement_not_valid", inventory), IsEmpty());
}

TEST(FinePrint, SaysNothingOfDomainsWhereNoneIsKnown) {
  Inventory inventory;
  inventory.parties = {party("P1", "other", ""), party("P2", "other", "")};
  for (const char* rule : {"core_team_misses_domain", "domain_without_department", "domain_without_party"}) {
    const RuleOutcome outcome = apply_rule(*find_gap_rule(rule), Situation(inventory));
    EXPECT_FALSE(outcome.determined) << rule;
    EXPECT_EQ(outcome.undetermined_sentence().message,
              message("cannot be determined: no domain of any party is known"));
  }
}

}  // namespace
}  // namespace samenhang

#include "gaps/partner_without_experience_experts.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Inventory partner_that_answers(Answer answer, const char* kind = "school") {
  Inventory inventory{.parties = {party("P1", kind), party("P2", "experience_expert_group")},
                      .initiatives = {initiative("I1")},
                      .participations = {takes_part("P1", "I1")}};
  inventory.parties.own(0).works_with_experience_experts = answer;
  return inventory;
}

TEST(PartnerWithoutExperienceExperts, IsMediumForNoAndLowForUnknown) {
  const Inventory no = partner_that_answers(Answer::no);
  EXPECT_THAT(lines(partner_without_experience_experts(Situation(no))), ElementsAre("medium P1 "));
  const Inventory unknown = partner_that_answers(Answer::unknown);
  EXPECT_THAT(lines(partner_without_experience_experts(Situation(unknown))), ElementsAre("low P1 "));
}

TEST(PartnerWithoutExperienceExperts, FindsNothingForAnotherAnswer) {
  for (const Answer answer : {Answer::yes, Answer::partly, Answer::not_applicable}) {
    const Inventory inventory = partner_that_answers(answer);
    EXPECT_THAT(partner_without_experience_experts(Situation(inventory)), IsEmpty()) << key_of_code(answer);
  }
}

TEST(PartnerWithoutExperienceExperts, LooksAtKindsOutsideTheMunicipalityOnly) {
  for (const char* kind : {"municipal_department", "core_team", "self_organisation"}) {
    const Inventory inventory = partner_that_answers(Answer::no, kind);
    EXPECT_THAT(partner_without_experience_experts(Situation(inventory)), IsEmpty()) << kind;
  }
}

TEST(PartnerWithoutExperienceExperts, LooksAtParticipantsOnly) {
  Inventory inventory = partner_that_answers(Answer::no);
  inventory.participations.clear();
  EXPECT_THAT(partner_without_experience_experts(Situation(inventory)), IsEmpty());
}

TEST(PartnerWithoutExperienceExperts, IsContentWithATieToAGroupOfExperts) {
  Inventory inventory = partner_that_answers(Answer::no);
  inventory.relations = {relation("R1", "P2", "P1")};
  EXPECT_THAT(partner_without_experience_experts(Situation(inventory)), IsEmpty());
}

TEST(PartnerWithoutExperienceExperts, PutsNoBeforeUnknown) {
  Inventory inventory = partner_that_answers(Answer::unknown);
  inventory.parties.push_back(party("P3", "library"));
  inventory.parties.own(2).works_with_experience_experts = Answer::no;
  inventory.participations.push_back(takes_part("P3", "I1"));
  EXPECT_THAT(lines(partner_without_experience_experts(Situation(inventory))), ElementsAre("medium P3 ", "low P1 "));
}

}  // namespace
}  // namespace samenhang

#include "gaps/guiding_question_weak.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::Contains;
using ::testing::Not;
using ::testing::SizeIs;

// The first `yes` of `total` initiatives answer yes to q2, the others no.
Inventory answers(int yes, int total) {
  Inventory inventory{.parties = {party("P1")}};
  for (int i = 0; i < total; ++i) {
    const std::string id = "I" + std::to_string(i);
    inventory.initiatives.push_back(initiative(id.c_str()));
    inventory.guidance.push_back({.initiative = InitiativeId(id),
                                  .question = GuidingQuestion("q2_reach"),
                                  .answer = i < yes ? Answer::yes : Answer::no});
  }
  return inventory;
}

TEST(GuidingQuestionWeak, IsHighBelowAThirdAndMediumBelowAHalf) {
  const Inventory below_a_third = answers(3, 10);
  EXPECT_THAT(lines(guiding_question_weak(Situation(below_a_third))), Contains("high q2_reach 3/10"));
  const Inventory a_third = answers(3, 9);
  EXPECT_THAT(lines(guiding_question_weak(Situation(a_third))), Contains("medium q2_reach 3/9"));
  const Inventory below_a_half = answers(4, 9);
  EXPECT_THAT(lines(guiding_question_weak(Situation(below_a_half))), Contains("medium q2_reach 4/9"));
  const Inventory a_half = answers(4, 8);
  EXPECT_THAT(subjects(guiding_question_weak(Situation(a_half))), Not(Contains("q2_reach")));
}

TEST(GuidingQuestionWeak, TakesAMissingAnswerForNotYes) {
  const Inventory inventory = answers(2, 2);
  const std::vector<Finding> findings = guiding_question_weak(Situation(inventory));
  EXPECT_THAT(findings, SizeIs(6));
  EXPECT_THAT(lines(findings), Contains("high q1_root_causes 0/2"));
}

TEST(GuidingQuestionWeak, TakesOnlyYesForYes) {
  for (const Answer answer : {Answer::partly, Answer::no, Answer::unknown, Answer::not_applicable}) {
    Inventory inventory = answers(1, 1);
    inventory.guidance.own(0).answer = answer;
    EXPECT_THAT(lines(guiding_question_weak(Situation(inventory))), Contains("high q2_reach 0/1"))
        << key_of_code(answer);
  }
}

TEST(GuidingQuestionWeak, FollowsItsThresholds) {
  const Inventory inventory = answers(5, 10);
  EXPECT_THAT(lines(guiding_question_weak(Situation(inventory, {.guidance_medium = 0.8, .guidance_high = 0.6}))),
              Contains("high q2_reach 5/10"));
}

}  // namespace
}  // namespace samenhang

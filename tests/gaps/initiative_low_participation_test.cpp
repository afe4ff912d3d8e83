#include "gaps/initiative_low_participation.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Inventory initiative_on_step(const char* step, const char* target_group = "children") {
  Inventory inventory{.parties = {party("P1")}, .initiatives = {initiative("I1")}};
  inventory.initiatives.own(0).involvement = Involvement(step);
  inventory.initiatives.own(0).target_groups = {TargetGroup(target_group)};
  return inventory;
}

TEST(InitiativeLowParticipation, FindsTheTwoLowestStepsAndNamesThem) {
  const Inventory none = initiative_on_step("none");
  EXPECT_THAT(lines(initiative_low_participation(Situation(none))), ElementsAre("medium I1 none"));
  const Inventory inform = initiative_on_step("inform");
  EXPECT_THAT(lines(initiative_low_participation(Situation(inform))), ElementsAre("medium I1 inform"));
}

TEST(InitiativeLowParticipation, FindsNothingOnAHigherStep) {
  for (const char* step : {"consult", "advise", "coproduce", "codecide"}) {
    const Inventory inventory = initiative_on_step(step);
    EXPECT_THAT(initiative_low_participation(Situation(inventory)), IsEmpty()) << step;
  }
}

TEST(InitiativeLowParticipation, IsHighForATargetGroupThatIsHarderToReach) {
  for (const char* group : {"low_income", "low_literacy", "newcomers", "job_seekers"}) {
    const Inventory inventory = initiative_on_step("none", group);
    EXPECT_THAT(lines(initiative_low_participation(Situation(inventory))), ElementsAre("high I1 none")) << group;
  }
}

}  // namespace
}  // namespace samenhang

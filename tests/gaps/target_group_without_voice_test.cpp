#include "gaps/target_group_without_voice.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Inventory initiative_for(std::vector<TargetGroup> groups, const char* kind, std::vector<TargetGroup> listed) {
  Inventory inventory{.parties = {party("P1", kind)}, .initiatives = {initiative("I1")}};
  inventory.initiatives.own(0).target_groups = std::move(groups);
  inventory.parties.own(0).target_groups = std::move(listed);
  return inventory;
}

TEST(TargetGroupWithoutVoice, FindsGroupsThatNoResidentPartyLists) {
  const Inventory inventory =
      initiative_for({TargetGroup("youth"), TargetGroup("carers")}, "self_organisation", {TargetGroup("older_people")});
  EXPECT_THAT(lines(target_group_without_voice(Situation(inventory))), ElementsAre("medium carers ", "medium youth "));
}

TEST(TargetGroupWithoutVoice, HearsEveryResidentKindAndNoOther) {
  for (const char* kind :
       {"citizen_initiative", "self_organisation", "key_person_network", "experience_expert_group"}) {
    const Inventory inventory = initiative_for({TargetGroup("youth")}, kind, {TargetGroup("youth")});
    EXPECT_THAT(target_group_without_voice(Situation(inventory)), IsEmpty()) << kind;
  }
  const Inventory inventory = initiative_for({TargetGroup("youth")}, "school", {TargetGroup("youth")});
  EXPECT_THAT(subjects(target_group_without_voice(Situation(inventory))), ElementsAre("youth"));
}

TEST(TargetGroupWithoutVoice, LeavesOutAllResidents) {
  const Inventory inventory = initiative_for({TargetGroup("all_residents")}, "school", {});
  EXPECT_THAT(target_group_without_voice(Situation(inventory)), IsEmpty());
}

TEST(TargetGroupWithoutVoice, FindsAGroupOfTwoInitiativesOnce) {
  Inventory inventory = initiative_for({TargetGroup("youth")}, "school", {});
  inventory.initiatives.push_back(initiative("I2"));
  inventory.initiatives.own(1).target_groups = {TargetGroup("youth")};
  const std::vector<Finding> findings = target_group_without_voice(Situation(inventory));
  EXPECT_THAT(subjects(findings), ElementsAre("youth"));
  EXPECT_EQ(findings[0].sentence.count, 2);
}

}  // namespace
}  // namespace samenhang

#include "gaps/department_without_residents.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(DepartmentWithoutResidents, FindsADepartmentWithoutALine) {
  const Inventory inventory{.parties = {department("P1", "sport"), party("P2", "citizen_initiative"), party("P3")}};
  EXPECT_THAT(lines(department_without_residents(Situation(inventory))), ElementsAre("medium P1 "));
}

TEST(DepartmentWithoutResidents, IsContentWithATie) {
  for (const char* kind : {"citizen_initiative", "self_organisation"}) {
    const Inventory inventory = tied({department("P1", "sport"), party("P2", kind)}, {{"P1", "P2"}});
    EXPECT_THAT(department_without_residents(Situation(inventory)), IsEmpty()) << kind;
  }
}

TEST(DepartmentWithoutResidents, IsContentWithASharedInitiative) {
  const Inventory inventory{.parties = {department("P1", "sport"), party("P2", "self_organisation")},
                            .initiatives = {initiative("I1")},
                            .participations = {takes_part("P1", "I1"), takes_part("P2", "I1")}};
  EXPECT_THAT(department_without_residents(Situation(inventory)), IsEmpty());
}

TEST(DepartmentWithoutResidents, DoesNotTakeOtherResidentKindsForAGroup) {
  const Inventory inventory =
      tied({department("P1", "sport"), party("P2", "key_person_network"), party("P3", "experience_expert_group")},
           {{"P1", "P2"}, {"P1", "P3"}});
  EXPECT_THAT(subjects(department_without_residents(Situation(inventory))), ElementsAre("P1"));
}

}  // namespace
}  // namespace samenhang

#include "gaps/domain_without_department.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;

TEST(DomainWithoutDepartment, FindsEachCoreDomainThatNoDepartmentHas) {
  Inventory inventory{.parties = {department("P1", "housing"), department("P2", "welfare"),
                                  party("P3", "welfare_org", "participation")}};
  inventory.parties.own(0).secondary_domains = {Domain("living_environment"), Domain("care_support")};
  EXPECT_THAT(lines(domain_without_department(Situation(inventory))),
              ElementsAre("high participation ", "high poverty_debt ", "high work_income "));
}

TEST(DomainWithoutDepartment, LeavesOutDepartmentsThatAreInactive) {
  Inventory inventory{.parties = {department("P1", "housing"), inactive(department("P2", "welfare"))}};
  inventory.parties.own(0).secondary_domains = {Domain("living_environment"), Domain("care_support"),
                                                Domain("participation"), Domain("poverty_debt"), Domain("work_income")};
  EXPECT_THAT(subjects(domain_without_department(Situation(inventory))), ElementsAre("welfare"));
}

}  // namespace
}  // namespace samenhang

#include "gaps/core_team_misses_domain.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::Not;
using ::testing::SizeIs;

TEST(CoreTeamMissesDomain, FindsEachCoreDomainThatNoMemberHasByKey) {
  const Inventory inventory{.parties = {in_core_team(department("P1", "housing")), party("P2", "other", "welfare")}};
  const std::vector<Finding> findings = core_team_misses_domain(Situation(inventory));
  EXPECT_THAT(subjects(findings), ElementsAre("care_support", "living_environment", "participation", "poverty_debt",
                                              "welfare", "work_income"));
  EXPECT_THAT(findings, Each(Field(&Finding::severity, FindingSeverity::high)));
  EXPECT_THAT(findings, Each(Field(&Finding::detail, "")));
}

TEST(CoreTeamMissesDomain, CountsSecondaryDomains) {
  Inventory inventory{.parties = {in_core_team(department("P1", "housing"))}};
  inventory.parties.own(0).secondary_domains = {Domain("welfare")};
  EXPECT_THAT(subjects(core_team_misses_domain(Situation(inventory))), Not(Contains("welfare")));
}

TEST(CoreTeamMissesDomain, LeavesOutDomainsThatAreNoCoreDomain) {
  const Inventory inventory{.parties = {in_core_team(department("P1", "housing"))}};
  EXPECT_THAT(subjects(core_team_misses_domain(Situation(inventory))), Not(Contains("safety")));
}

TEST(CoreTeamMissesDomain, FindsEveryCoreDomainWithoutACoreTeam) {
  const Inventory inventory{.parties = {department("P1", "housing")}};
  EXPECT_THAT(core_team_misses_domain(Situation(inventory)), SizeIs(7));
}

}  // namespace
}  // namespace samenhang

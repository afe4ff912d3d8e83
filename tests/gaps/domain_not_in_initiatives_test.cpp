#include "gaps/domain_not_in_initiatives.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::Contains;
using ::testing::Not;
using ::testing::SizeIs;

Inventory housing_takes_part() {
  return {.parties = {party("P1", "other", "housing"), party("P2", "other", "culture")},
          .initiatives = {initiative("I1")},
          .participations = {takes_part("P1", "I1")}};
}

TEST(DomainNotInInitiatives, FindsDomainsOfWhichNoPartyTakesPart) {
  const Inventory inventory = housing_takes_part();
  const std::vector<Finding> findings = domain_not_in_initiatives(Situation(inventory));
  EXPECT_THAT(findings, SizeIs(12));
  EXPECT_THAT(lines(findings), Contains("medium culture "));
  EXPECT_THAT(lines(findings), Contains("high welfare "));
  EXPECT_THAT(subjects(findings), Not(Contains("housing")));
}

TEST(DomainNotInInitiatives, CountsSecondaryDomainsOfParticipants) {
  Inventory inventory = housing_takes_part();
  inventory.parties.own(0).secondary_domains = {Domain("sport")};
  EXPECT_THAT(subjects(domain_not_in_initiatives(Situation(inventory))), Not(Contains("sport")));
}

TEST(DomainNotInInitiatives, PutsCoreDomainsFirst) {
  const Inventory inventory = housing_takes_part();
  const std::vector<Finding> findings = domain_not_in_initiatives(Situation(inventory));
  EXPECT_EQ(findings.front().subject, "care_support");
  EXPECT_EQ(findings.back().subject, "youth");
}

}  // namespace
}  // namespace samenhang

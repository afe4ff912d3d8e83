#include "gaps/access_factor_uncovered.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::SizeIs;

TEST(AccessFactorUncovered, FindsFactorsInNoValidAgreement) {
  Inventory inventory{.parties = {party("P1"), party("P2")}};
  inventory.agreements = {agreement("A1", {"P1", "P2"}, {"availability", "appropriateness"}),
                          agreement("A2", {"P1", "P2"}, {"comprehensibility"}, AgreementStatus::agreed)};
  EXPECT_THAT(lines(access_factor_uncovered(Situation(inventory))), ElementsAre("high affordability "));
}

TEST(AccessFactorUncovered, DoesNotCountADraftOrAnEndedAgreement) {
  Inventory inventory{.parties = {party("P1"), party("P2")}};
  inventory.agreements = {agreement("A1", {"P1", "P2"}, {"availability"}, AgreementStatus::draft),
                          agreement("A2", {"P1", "P2"}, {"affordability"}, AgreementStatus::ended)};
  EXPECT_THAT(access_factor_uncovered(Situation(inventory)), SizeIs(4));
}

TEST(AccessFactorUncovered, CountsAnAgreementUpToItsLastDay) {
  Inventory inventory{.project = {.reference_date = Date{2024, 3, 1}}, .parties = {party("P1"), party("P2")}};
  inventory.agreements = {
      agreement("A1", {"P1", "P2"}, {"affordability", "availability", "appropriateness", "comprehensibility"})};
  inventory.agreements.own(0).end = Date{2024, 3, 1};
  EXPECT_THAT(access_factor_uncovered(Situation(inventory)), SizeIs(0));
  inventory.agreements.own(0).end = Date{2024, 2, 29};
  EXPECT_THAT(access_factor_uncovered(Situation(inventory)), SizeIs(4));
}

}  // namespace
}  // namespace samenhang

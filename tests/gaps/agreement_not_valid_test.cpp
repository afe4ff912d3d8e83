#include "gaps/agreement_not_valid.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Inventory with_agreement(AgreementStatus status, std::optional<Date> end) {
  Inventory inventory{.project = {.reference_date = Date{2024, 3, 1}}, .parties = {party("P1"), party("P2")}};
  inventory.agreements = {agreement("A1", {"P1", "P2"}, {"availability"}, status)};
  inventory.agreements.own(0).end = end;
  return inventory;
}

TEST(AgreementNotValid, FindsADraftWhateverItsEndDate) {
  const Inventory open = with_agreement(AgreementStatus::draft, std::nullopt);
  EXPECT_THAT(lines(agreement_not_valid(Situation(open))), ElementsAre("medium A1 draft"));
  const Inventory past = with_agreement(AgreementStatus::draft, Date{2020, 1, 1});
  EXPECT_THAT(lines(agreement_not_valid(Situation(past))), ElementsAre("medium A1 draft"));
}

TEST(AgreementNotValid, FindsAnAgreementThatEndedBeforeTheReferenceDate) {
  for (const AgreementStatus status : {AgreementStatus::agreed, AgreementStatus::undersigned}) {
    const Inventory inventory = with_agreement(status, Date{2024, 2, 29});
    EXPECT_THAT(lines(agreement_not_valid(Situation(inventory))), ElementsAre("medium A1 expired"));
  }
}

TEST(AgreementNotValid, FindsNothingOnTheLastDayOrWithoutOne) {
  const Inventory last_day = with_agreement(AgreementStatus::undersigned, Date{2024, 3, 1});
  EXPECT_THAT(agreement_not_valid(Situation(last_day)), IsEmpty());
  const Inventory without_end = with_agreement(AgreementStatus::undersigned, std::nullopt);
  EXPECT_THAT(agreement_not_valid(Situation(without_end)), IsEmpty());
}

TEST(AgreementNotValid, CountsAMonthAsItsFirstDay) {
  const Inventory same_month = with_agreement(AgreementStatus::undersigned, Date{2024, 3, 0});
  EXPECT_THAT(agreement_not_valid(Situation(same_month)), IsEmpty());
  const Inventory month_before = with_agreement(AgreementStatus::undersigned, Date{2024, 2, 0});
  EXPECT_THAT(lines(agreement_not_valid(Situation(month_before))), ElementsAre("medium A1 expired"));
}

TEST(AgreementNotValid, FindsNothingForAnAgreementThatWasEnded) {
  const Inventory inventory = with_agreement(AgreementStatus::ended, Date{2020, 1, 1});
  EXPECT_THAT(agreement_not_valid(Situation(inventory)), IsEmpty());
}

TEST(AgreementNotValid, TakesNothingForExpiredWithoutAReferenceDate) {
  Inventory inventory = with_agreement(AgreementStatus::undersigned, Date{2020, 1, 1});
  inventory.project.reference_date.reset();
  EXPECT_THAT(agreement_not_valid(Situation(inventory)), IsEmpty());
}

}  // namespace
}  // namespace samenhang

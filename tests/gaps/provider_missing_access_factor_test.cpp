#include "gaps/provider_missing_access_factor.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// P1 takes part; availability, comprehensibility and appropriateness are secured, though not for P1.
Inventory provider_without_agreements(const char* kind = "welfare_org") {
  Inventory inventory{.parties = {party("P1", kind), party("P2"), party("P3")},
                      .initiatives = {initiative("I1")},
                      .participations = {takes_part("P1", "I1")}};
  inventory.agreements = {agreement("A1", {"P2", "P3"}, {"appropriateness", "comprehensibility", "availability"})};
  return inventory;
}

TEST(ProviderMissingAccessFactor, ListsTheFactorsInTheOrderOfTheList) {
  const Inventory inventory = provider_without_agreements();
  EXPECT_THAT(lines(provider_missing_access_factor(Situation(inventory))),
              ElementsAre("medium P1 availability|comprehensibility|appropriateness"));
}

TEST(ProviderMissingAccessFactor, LeavesOutWhatItsOwnValidAgreementsSecure) {
  Inventory inventory = provider_without_agreements();
  inventory.agreements.push_back(agreement("A2", {"P1", "P2"}, {"availability"}));
  inventory.agreements.push_back(agreement("A3", {"P1", "P2"}, {"comprehensibility"}, AgreementStatus::draft));
  EXPECT_THAT(lines(provider_missing_access_factor(Situation(inventory))),
              ElementsAre("medium P1 comprehensibility|appropriateness"));
}

TEST(ProviderMissingAccessFactor, FindsNothingWhereAllThatIsSecuredIsSecuredForIt) {
  Inventory inventory = provider_without_agreements();
  inventory.agreements.own(0).parties.emplace_back("P1");
  EXPECT_THAT(provider_missing_access_factor(Situation(inventory)), IsEmpty());
}

TEST(ProviderMissingAccessFactor, LooksAtProvidersInAnActiveInitiativeOnly) {
  const Inventory school = provider_without_agreements("school");
  EXPECT_THAT(provider_missing_access_factor(Situation(school)), IsEmpty());
  Inventory without_initiative = provider_without_agreements();
  without_initiative.participations.clear();
  EXPECT_THAT(provider_missing_access_factor(Situation(without_initiative)), IsEmpty());
}

TEST(ProviderMissingAccessFactor, KnowsTheKindsOfProviders) {
  for (const char* kind :
       {"welfare_org", "neighbourhood_team", "primary_care", "specialist_care", "elderly_care", "debt_help",
        "youth_healthcare", "public_health_service", "health_insurer", "informal_care_support"}) {
    const Inventory inventory = provider_without_agreements(kind);
    EXPECT_THAT(subjects(provider_missing_access_factor(Situation(inventory))), ElementsAre("P1")) << kind;
  }
}

}  // namespace
}  // namespace samenhang

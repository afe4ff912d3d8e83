#include "gaps/initiative_single_domain.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Inventory two_take_part(Party first, Party second) {
  return {.parties = {std::move(first), std::move(second)},
          .initiatives = {initiative("I1")},
          .participations = {takes_part("P1", "I1"), takes_part("P2", "I1")}};
}

TEST(InitiativeSingleDomain, FindsAnInitiativeWhoseParticipantsShareTheirDomain) {
  const Inventory inventory = two_take_part(party("P1", "other", "sport"), party("P2", "school", "sport"));
  EXPECT_THAT(lines(initiative_single_domain(Situation(inventory))), ElementsAre("medium I1 sport"));
}

TEST(InitiativeSingleDomain, FindsNothingWhereDomainsDiffer) {
  const Inventory inventory = two_take_part(party("P1", "other", "sport"), party("P2", "other", "culture"));
  EXPECT_THAT(initiative_single_domain(Situation(inventory)), IsEmpty());
}

TEST(InitiativeSingleDomain, DoesNotReadSecondaryDomains) {
  Inventory inventory = two_take_part(party("P1", "other", "sport"), party("P2", "other", "sport"));
  inventory.parties.own(0).secondary_domains = {Domain("culture")};
  EXPECT_THAT(lines(initiative_single_domain(Situation(inventory))), ElementsAre("medium I1 sport"));
}

TEST(InitiativeSingleDomain, FindsAnInitiativeWithOneParticipant) {
  const Inventory inventory{.parties = {party("P1", "other", "sport")},
                            .initiatives = {initiative("I1")},
                            .participations = {takes_part("P1", "I1")}};
  EXPECT_THAT(lines(initiative_single_domain(Situation(inventory))), ElementsAre("medium I1 sport"));
}

TEST(InitiativeSingleDomain, FindsNothingWithoutParticipants) {
  const Inventory inventory{.parties = {party("P1", "other", "sport")}, .initiatives = {initiative("I1")}};
  EXPECT_THAT(initiative_single_domain(Situation(inventory)), IsEmpty());
}

TEST(InitiativeSingleDomain, TakesAPartyWithoutDomainToShareNone) {
  const Inventory one_without = two_take_part(party("P1", "other", "sport"), party("P2"));
  EXPECT_THAT(initiative_single_domain(Situation(one_without)), IsEmpty());
  const Inventory both_without = two_take_part(party("P1"), party("P2"));
  EXPECT_THAT(initiative_single_domain(Situation(both_without)), IsEmpty());
}

}  // namespace
}  // namespace samenhang

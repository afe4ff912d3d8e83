#include "gaps/overloaded_hub.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// A hub H with `leaves` leaves.
Inventory star(int leaves) {
  Inventory inventory{.parties = {party("H")}};
  for (int i = 0; i < leaves; ++i) {
    const std::string id = "L" + std::to_string(i);
    inventory.parties.push_back(party(id.c_str()));
    inventory.relations.push_back(relation(id.c_str(), "H", id.c_str()));
  }
  return inventory;
}

Inventory leads(int count) {
  Inventory inventory{.parties = {party("P1"), party("P2")}};
  for (int i = 0; i < count; ++i) {
    auto led = initiative(("I" + std::to_string(i)).c_str());
    led.lead = PartyId("P1");
    inventory.initiatives.push_back(led);
  }
  return inventory;
}

TEST(OverloadedHub, FindsADegreeAboveTheMeanPlusTwoDeviations) {
  const Inventory inventory = star(6);
  EXPECT_THAT(lines(overloaded_hub(Situation(inventory))), ElementsAre("medium H degree=6;leads=0"));
}

TEST(OverloadedHub, DoesNotFindADegreeRightOnTheLimit) {
  const Inventory inventory = star(4);  // mean 1.6, deviation 1.2, limit 4
  EXPECT_THAT(overloaded_hub(Situation(inventory)), IsEmpty());
}

TEST(OverloadedHub, FindsNobodyWhereAllDegreesAreEqual) {
  const Inventory inventory = tied({party("A"), party("B"), party("C")}, {{"A", "B"}, {"B", "C"}, {"C", "A"}});
  EXPECT_THAT(overloaded_hub(Situation(inventory, {.hub_deviations = 0.0})), IsEmpty());
}

TEST(OverloadedHub, FindsTheLeadOfFourInitiatives) {
  const Inventory three = leads(3);
  EXPECT_THAT(overloaded_hub(Situation(three)), IsEmpty());
  const Inventory four = leads(4);
  EXPECT_THAT(lines(overloaded_hub(Situation(four))), ElementsAre("medium P1 degree=0;leads=4"));
}

TEST(OverloadedHub, FollowsItsThresholds) {
  const Inventory four_leaves = star(4);
  EXPECT_THAT(subjects(overloaded_hub(Situation(four_leaves, {.hub_deviations = 1.9}))), ElementsAre("H"));
  const Inventory three = leads(3);
  EXPECT_THAT(subjects(overloaded_hub(Situation(three, {.hub_leads = 3}))), ElementsAre("P1"));
}

}  // namespace
}  // namespace samenhang

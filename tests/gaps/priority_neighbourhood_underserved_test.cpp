#include "gaps/priority_neighbourhood_underserved.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Neighbourhood inhabited(const char* code, long inhabitants, bool priority) {
  Neighbourhood made = neighbourhood(code, priority);
  made.inhabitants = inhabitants;
  return made;
}

// W1 (a priority neighbourhood) has `first` initiatives and W2 `second`; 1000 inhabitants each.
Inventory placements(int first, int second) {
  Inventory inventory{.neighbourhoods = {inhabited("W1", 1000, true), inhabited("W2", 1000, false)}};
  for (int i = 0; i < first + second; ++i) {
    auto led = initiative(("I" + std::to_string(i)).c_str());
    led.neighbourhoods = {NeighbourhoodCode(i < first ? "W1" : "W2")};
    inventory.initiatives.push_back(led);
  }
  return inventory;
}

TEST(PriorityNeighbourhoodUnderserved, FindsOneThatGetsLessThanTheAverage) {
  const Inventory inventory = placements(1, 2);
  EXPECT_THAT(lines(priority_neighbourhood_underserved(Situation(inventory))), ElementsAre("medium W1 Wijk W1"));
}

TEST(PriorityNeighbourhoodUnderserved, FindsNothingAtOrAboveTheAverage) {
  const Inventory equal = placements(2, 2);
  EXPECT_THAT(priority_neighbourhood_underserved(Situation(equal)), IsEmpty());
  const Inventory more = placements(3, 2);
  EXPECT_THAT(priority_neighbourhood_underserved(Situation(more)), IsEmpty());
}

TEST(PriorityNeighbourhoodUnderserved, LeavesOneWithoutInitiativesToAnotherRule) {
  const Inventory inventory = placements(0, 2);
  EXPECT_THAT(priority_neighbourhood_underserved(Situation(inventory)), IsEmpty());
}

TEST(PriorityNeighbourhoodUnderserved, LooksAtPriorityNeighbourhoodsOnly) {
  Inventory inventory = placements(1, 2);
  inventory.neighbourhoods.own(0).priority = false;
  EXPECT_THAT(priority_neighbourhood_underserved(Situation(inventory)), IsEmpty());
}

TEST(PriorityNeighbourhoodUnderserved, CountsAnInitiativeOnceForEachNeighbourhoodItNames) {
  Inventory inventory = placements(2, 2);
  inventory.initiatives.own(0).neighbourhoods = {NeighbourhoodCode("W1"), NeighbourhoodCode("W2")};
  EXPECT_THAT(subjects(priority_neighbourhood_underserved(Situation(inventory))), ElementsAre("W1"));
}

TEST(PriorityNeighbourhoodUnderserved, SaysTheRateAndTheAverage) {
  const Inventory inventory = placements(1, 3);
  const std::vector<Finding> findings = priority_neighbourhood_underserved(Situation(inventory));
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].sentence.fillings,
              ::testing::IsSupersetOf({std::pair<std::string, Filling>("rate", Decimal{1.0, 2}),
                                       std::pair<std::string, Filling>("average", Decimal{2.0, 2})}));
}

}  // namespace
}  // namespace samenhang

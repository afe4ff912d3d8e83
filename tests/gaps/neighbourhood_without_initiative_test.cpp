#include "gaps/neighbourhood_without_initiative.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;

TEST(NeighbourhoodWithoutInitiative, IsHighForAPriorityNeighbourhoodAndNamesIt) {
  const Inventory inventory{.neighbourhoods = {neighbourhood("W1"), neighbourhood("W2", true)},
                            .initiatives = {initiative("I1")}};
  EXPECT_THAT(lines(neighbourhood_without_initiative(Situation(inventory))),
              ElementsAre("high W2 Wijk W2", "medium W1 Wijk W1"));
}

TEST(NeighbourhoodWithoutInitiative, FindsThoseThatNoInitiativeNames) {
  Inventory inventory{.neighbourhoods = {neighbourhood("W1"), neighbourhood("W2")}, .initiatives = {initiative("I1")}};
  inventory.initiatives.own(0).neighbourhoods = {NeighbourhoodCode("W1")};
  EXPECT_THAT(subjects(neighbourhood_without_initiative(Situation(inventory))), ElementsAre("W2"));
}

TEST(NeighbourhoodWithoutInitiative, DoesNotCountTheWholeMunicipality) {
  Inventory inventory{.neighbourhoods = {neighbourhood("W1")}, .initiatives = {initiative("I1")}};
  inventory.initiatives.own(0).whole_municipality = true;
  EXPECT_THAT(subjects(neighbourhood_without_initiative(Situation(inventory))), ElementsAre("W1"));
}

}  // namespace
}  // namespace samenhang

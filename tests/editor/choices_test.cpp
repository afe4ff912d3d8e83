#include "editor/choices.h"

#include "editor/municipality.h"

#include <gtest/gtest.h>

namespace samenhang {
namespace {

TEST(WithoutWhatIsGone, LeavesAllThatIsThere) {
  const Inventory inventory = test::small_municipality();
  Choices choices;
  choices.selected = "P1";
  choices.marked = {"P1", "P2"};
  choices.filter.domains = {Domain("housing")};
  choices.filter.least_strength = 2;
  EXPECT_EQ(without_what_is_gone(choices, inventory), choices);
}

TEST(WithoutWhatIsGone, SelectsAndLightsNobodyWhoWasRemoved) {
  Inventory inventory = test::small_municipality();
  Choices choices;
  choices.selected = "P1";
  choices.marked = {"P1", "P2"};
  choices.highlighted = {"P1"};
  inventory.parties.erase(0);
  choices = without_what_is_gone(choices, inventory);
  EXPECT_TRUE(choices.selected.empty());
  EXPECT_EQ(choices.marked, std::vector<std::string>{"P2"});
  EXPECT_TRUE(choices.highlighted.empty());
}

TEST(WithoutWhatIsGone, FiltersOnNoCodeThatWasRemoved) {
  Choices choices;
  choices.filter.domains = {Domain("housing"), Domain("space_travel")};
  choices.filter.kinds = {PartyKind("astronaut")};
  choices = without_what_is_gone(choices, test::small_municipality());
  EXPECT_EQ(choices.filter.domains, std::vector<Domain>{Domain("housing")});
  EXPECT_TRUE(choices.filter.kinds.empty());
}

TEST(WithoutWhatIsGone, FiltersOnNoNeighbourhoodThatWasRemoved) {
  Inventory inventory = test::small_municipality();
  Choices choices;
  choices.filter.neighbourhoods = {NeighbourhoodCode("WK01"), NeighbourhoodCode("WK02")};
  inventory.neighbourhoods = {};
  EXPECT_EQ(without_what_is_gone(choices, inventory), choices) << "any text names one where there is no table";
  inventory.neighbourhoods.push_back({NeighbourhoodCode("WK02"), "Zuid", {}, "", false});
  EXPECT_EQ(without_what_is_gone(choices, inventory).filter.neighbourhoods,
            std::vector<NeighbourhoodCode>{NeighbourhoodCode("WK02")});
}

}  // namespace
}  // namespace samenhang

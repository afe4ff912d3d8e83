#include "gaps/spuk_component_without_initiative.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Inventory all_components_but(const std::string& left_out) {
  Inventory inventory{.parties = {party("P1")}, .initiatives = {initiative("I1")}};
  for (const CodeRow& row : inventory.code_lists.rows(ListId::component)) {
    if (row.key != left_out) inventory.initiatives.own(0).components.emplace_back(row.key);
  }
  return inventory;
}

TEST(SpukComponentWithoutInitiative, FindsTheComponentThatNoneNames) {
  const Inventory inventory = all_components_but("loneliness");
  EXPECT_THAT(lines(spuk_component_without_initiative(Situation(inventory))), ElementsAre("medium loneliness "));
}

TEST(SpukComponentWithoutInitiative, FindsNothingWhereAllAreNamed) {
  const Inventory inventory = all_components_but("");
  EXPECT_THAT(spuk_component_without_initiative(Situation(inventory)), IsEmpty());
}

}  // namespace
}  // namespace samenhang

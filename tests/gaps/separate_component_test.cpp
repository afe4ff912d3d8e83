#include "gaps/separate_component.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(SeparateComponent, FindsComponentsThatAreNotTheLargest) {
  const Inventory inventory = tied({party("P5"), party("P4"), party("P3"), party("P2"), party("P1")},
                                   {{"P1", "P2"}, {"P2", "P3"}, {"P5", "P4"}});
  EXPECT_THAT(lines(separate_component(Situation(inventory))), ElementsAre("medium P4|P5 "));
}

TEST(SeparateComponent, TakesOfEqualsTheOneWithTheSmallestIdForTheLargest) {
  const Inventory inventory = tied({party("P4"), party("P3"), party("P2"), party("P1")}, {{"P4", "P3"}, {"P2", "P1"}});
  EXPECT_THAT(subjects(separate_component(Situation(inventory))), ElementsAre("P3|P4"));
}

TEST(SeparateComponent, LeavesOutSingleParties) {
  const Inventory inventory = tied({party("P1"), party("P2"), party("P3")}, {{"P1", "P2"}});
  EXPECT_THAT(separate_component(Situation(inventory)), IsEmpty());
}

TEST(SeparateComponent, FindsNothingInAnEmptyInventory) {
  const Inventory inventory;
  EXPECT_THAT(separate_component(Situation(inventory)), IsEmpty());
}

TEST(SeparateComponent, NamesSixPartiesAndSaysThatThereAreMore) {
  std::vector<Party> parties{party("A"), party("B"), party("C"), party("D"), party("E"), party("F"), party("G")};
  std::vector<std::pair<const char*, const char*>> ties{{"A", "B"}, {"B", "C"}, {"C", "D"},
                                                        {"D", "E"}, {"E", "F"}, {"F", "G"}};
  for (const char* id : {"S", "T", "U", "V", "W", "X", "Y"}) {
    if (*id != 'S') ties.emplace_back("S", id);
    parties.push_back(party(id));
  }
  const Inventory inventory = tied(std::move(parties), ties);
  const std::vector<Finding> findings = separate_component(Situation(inventory));
  ASSERT_THAT(subjects(findings), ElementsAre("S|T|U|V|W|X|Y"));
  EXPECT_EQ(std::get<std::vector<std::string>>(findings[0].sentence.fillings[0].second).size(), 6U);
  EXPECT_THAT(findings[0].sentence.message.one, ::testing::HasSubstr("and others"));
}

}  // namespace
}  // namespace samenhang

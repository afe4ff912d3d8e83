#include "gaps/core_departments_not_connected.h"

#include "support/gaps_inventories.h"

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Inventory two_departments() {
  return {.parties = {department("P2", "housing"), department("P1", "welfare")}};
}

TEST(CoreDepartmentsNotConnected, FindsTwoDepartmentsWithoutATieOrAnInitiative) {
  const Inventory inventory = two_departments();
  EXPECT_THAT(lines(core_departments_not_connected(Situation(inventory))), ElementsAre("medium P1|P2 "));
}

TEST(CoreDepartmentsNotConnected, FindsNothingWhereThereIsATie) {
  Inventory inventory = two_departments();
  inventory.relations = {relation("R1", "P1", "P2", RelationStatus::troubled)};
  EXPECT_THAT(core_departments_not_connected(Situation(inventory)), IsEmpty());
}

TEST(CoreDepartmentsNotConnected, FindsThoseWithADesiredTieOnly) {
  Inventory inventory = two_departments();
  inventory.relations = {relation("R1", "P1", "P2", RelationStatus::desired)};
  EXPECT_THAT(subjects(core_departments_not_connected(Situation(inventory))), ElementsAre("P1|P2"));
}

TEST(CoreDepartmentsNotConnected, FindsNothingWhereTheyShareAnActiveInitiative) {
  Inventory inventory = two_departments();
  inventory.initiatives = {initiative("I1", InitiativeStatus::planned)};
  inventory.participations = {takes_part("P1", "I1"), takes_part("P2", "I1")};
  EXPECT_THAT(core_departments_not_connected(Situation(inventory)), IsEmpty());
}

TEST(CoreDepartmentsNotConnected, FindsThoseThatTakePartInDifferentInitiatives) {
  Inventory inventory = two_departments();
  inventory.initiatives = {initiative("I1"), initiative("I2")};
  inventory.participations = {takes_part("P1", "I1"), takes_part("P2", "I2")};
  EXPECT_THAT(subjects(core_departments_not_connected(Situation(inventory))), ElementsAre("P1|P2"));
}

TEST(CoreDepartmentsNotConnected, AsksForACoreDomainOfEachAmongAllItsDomains) {
  Inventory inventory{.parties = {department("P1", "welfare"), department("P2", "sport"), department("P3", "culture")}};
  inventory.parties.own(2).secondary_domains = {Domain("housing")};
  EXPECT_THAT(subjects(core_departments_not_connected(Situation(inventory))), ElementsAre("P1|P3"));
}

TEST(CoreDepartmentsNotConnected, LooksAtDepartmentsOnly) {
  const Inventory inventory{.parties = {department("P1", "welfare"), party("P2", "core_team", "housing")}};
  EXPECT_THAT(core_departments_not_connected(Situation(inventory)), IsEmpty());
}

}  // namespace
}  // namespace samenhang

#include "formats/foreign_network.h"

#include "support/format_inventories.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

ForeignNetwork members(const std::vector<std::string>& ids) {
  ForeignNetwork network;
  network.file = "net.dot";
  for (const std::string& id : ids) {
    ForeignMember member;
    member.id = id;
    network.members.push_back(member);
  }
  return network;
}

ForeignTie tie(const char* from, const char* to, const char* strength = "") {
  return {from, to, strength, "", false, 0};
}

TEST(ForeignNetwork, MakesPartiesOfKindOtherWithoutADomain) {
  const InventoryReading reading = inventory_of(members({"a", "b"}));
  EXPECT_THAT(reading.problems, IsEmpty());
  ASSERT_THAT(reading.inventory.parties, SizeIs(2));
  EXPECT_EQ(reading.inventory.parties[0].id, PartyId("a"));
  EXPECT_EQ(reading.inventory.parties[0].name, "a");
  EXPECT_EQ(reading.inventory.parties[0].kind, PartyKind("other"));
  EXPECT_TRUE(reading.inventory.parties[0].domain.empty());
}

TEST(ForeignNetwork, MatchesKindAndDomainWithTheCodeLists) {
  ForeignNetwork network = members({"a"});
  network.members[0].kind = "woningcorporatie";
  network.members[0].domain = "Housing";
  const Inventory inventory = inventory_of(network).inventory;
  EXPECT_EQ(inventory.parties[0].kind, PartyKind("housing_corporation"));
  EXPECT_EQ(inventory.parties[0].domain, Domain("housing"));
}

TEST(ForeignNetwork, WarnsOfACodeThatIsInNoList) {
  ForeignNetwork network = members({"a"});
  network.members[0].domain = "Moon";
  network.members[0].row = 12;
  const InventoryReading reading = inventory_of(network);
  EXPECT_THAT(english_lines(reading.problems),
              ElementsAre(HasSubstr("net.dot::12:: “Moon” does not stand in the code list")));
  EXPECT_EQ(reading.problems[0].severity, Severity::warning);
}

TEST(ForeignNetwork, PutsANameOnOneLine) {
  ForeignNetwork network = members({"a"});
  network.members[0].name = "  Wijkteam\n\t Noord\x01 ";
  EXPECT_EQ(inventory_of(network).inventory.parties[0].name, "Wijkteam Noord");
}

TEST(ForeignNetwork, GivesANewIdWhereOneCannotStandInATable) {
  const InventoryReading reading = inventory_of(members({"P0001", "a|b", "", " c"}));
  std::vector<std::string> ids;
  for (const Party& party : reading.inventory.parties) ids.push_back(party.id.text());
  EXPECT_THAT(ids, ElementsAre("P0001", "P0002", "P0003", "P0004"));
  EXPECT_THAT(reading.problems, SizeIs(3));
  EXPECT_FALSE(has_error(reading.problems));
}

TEST(ForeignNetwork, LeavesOutASecondMemberWithTheSameId) {
  const InventoryReading reading = inventory_of(members({"a", "a"}));
  EXPECT_THAT(reading.inventory.parties, SizeIs(1));
  EXPECT_TRUE(has_error(reading.problems));
}

TEST(ForeignNetwork, MakesTiesExistingContacts) {
  ForeignNetwork network = members({"a", "b"});
  network.ties = {tie("a", "b", "3.0")};
  const Inventory inventory = inventory_of(network).inventory;
  ASSERT_THAT(inventory.relations, SizeIs(1));
  EXPECT_EQ(inventory.relations[0].kind, RelationKind("contact"));
  EXPECT_EQ(inventory.relations[0].status, RelationStatus::existing);
  EXPECT_EQ(inventory.relations[0].strength, 3);
}

TEST(ForeignNetwork, TakesAStatusOfTheCodeList) {
  ForeignNetwork network = members({"a", "b"});
  network.ties = {tie("a", "b")};
  network.ties[0].status = "Gewenst";
  EXPECT_EQ(inventory_of(network).inventory.relations[0].status, RelationStatus::desired);
}

TEST(ForeignNetwork, WarnsOfAWeightThatIsNoStrengthAndLeavesItEmpty) {
  for (const char* weight : {"0", "5", "2.5", "-1", "1e400", "nan", "strong", "3 "}) {
    ForeignNetwork network = members({"a", "b"});
    network.ties = {tie("a", "b", weight)};
    const InventoryReading reading = inventory_of(network);
    const bool is_strength = std::string(weight) == "3 ";
    EXPECT_EQ(reading.inventory.relations.at(0).strength.has_value(), is_strength) << weight;
    EXPECT_EQ(reading.problems.size(), is_strength ? 0U : 1U) << weight;
    EXPECT_FALSE(has_error(reading.problems));
  }
}

TEST(ForeignNetwork, LeavesOutATieWithItselfOrWithNobody) {
  ForeignNetwork network = members({"a", "b"});
  network.ties = {tie("a", "a"), tie("a", "z"), tie("z", "b"), tie("a", "b")};
  const InventoryReading reading = inventory_of(network);
  EXPECT_THAT(reading.inventory.relations, SizeIs(1));
  EXPECT_THAT(english_lines(reading.problems),
              ElementsAre(HasSubstr("tie with itself"), HasSubstr("“z”, which is no member"),
                          HasSubstr("“z”, which is no member")));
}

TEST(ForeignNetwork, TakesARepeatedTieOnceWithTheLargestStrength) {
  ForeignNetwork network = members({"a", "b"});
  network.ties = {tie("a", "b", "2"), tie("b", "a", "4"), tie("a", "b")};
  const InventoryReading reading = inventory_of(network);
  ASSERT_THAT(reading.inventory.relations, SizeIs(1));
  EXPECT_EQ(reading.inventory.relations[0].strength, 4);
  EXPECT_THAT(reading.problems, SizeIs(2));
  EXPECT_EQ(reading.problems[0].severity, Severity::note);
}

TEST(ForeignNetwork, TakesADirectedPairOnceAndSaysSoOnce) {
  ForeignNetwork network = members({"a", "b", "c"});
  network.ties = {tie("a", "b"), tie("b", "a"), tie("b", "c")};
  for (ForeignTie& each : network.ties) each.directed = true;
  const InventoryReading reading = inventory_of(network);
  EXPECT_THAT(reading.inventory.relations, SizeIs(2));
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("1 pair with a tie both ways was taken once")));
}

TEST(ForeignNetwork, MakesInitiativesOfFlaggedMembersAndParticipationsOfTheirTies) {
  ForeignNetwork network = members({"a", "i", "j"});
  network.members[1].initiative = "true";
  network.members[2].initiative = "Ja";
  network.ties = {tie("i", "a"), tie("a", "i"), tie("i", "j")};
  const InventoryReading reading = inventory_of(network);
  EXPECT_THAT(reading.inventory.parties, SizeIs(1));
  ASSERT_THAT(reading.inventory.initiatives, SizeIs(2));
  EXPECT_EQ(reading.inventory.initiatives[0].status, InitiativeStatus::running);
  ASSERT_THAT(reading.inventory.participations, SizeIs(1));
  EXPECT_EQ(reading.inventory.participations[0].party, PartyId("a"));
  EXPECT_THAT(english_lines(reading.problems),
              ElementsAre(HasSubstr("more than once"), HasSubstr("joins the initiatives")));
}

TEST(ForeignNetwork, ReplacesBytesThatAreNoText) {
  ForeignNetwork network = members({"a"});
  network.members[0].name = "Caf\xE9";
  EXPECT_EQ(inventory_of(network).inventory.parties[0].name, "Caf\uFFFD");
}

}  // namespace
}  // namespace samenhang

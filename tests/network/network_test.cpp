#include "network/network.h"

#include "support/networks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <tuple>

namespace samenhang {
namespace {

using test::members_of;
using test::network_of_ties;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Party party(const char* id, bool active = true) {
  Party made;
  made.id = PartyId(id);
  made.name = std::string("Name of ") + id;
  made.domain = Domain("welfare");
  made.kind = PartyKind("welfare_org");
  made.active = active;
  return made;
}

Relation relation(const char* from, const char* to, RelationStatus status, std::optional<int> strength = std::nullopt) {
  Relation made;
  made.from = PartyId(from);
  made.to = PartyId(to);
  made.status = status;
  made.strength = strength;
  return made;
}

Initiative initiative(const char* id, InitiativeStatus status) {
  Initiative made;
  made.id = InitiativeId(id);
  made.name = std::string("Name of ") + id;
  made.status = status;
  return made;
}

Participation participation(const char* initiative, const char* party,
                            std::optional<ParticipationRole> role = std::nullopt) {
  return {InitiativeId(initiative), PartyId(party), role};
}

// a-b exists, b-c is troubled; Q has left; I1 runs, I2 is planned, I3 stopped and I4 is an idea.
Inventory small_inventory() {
  Inventory inventory;
  inventory.parties = {party("a"), party("Q", false), party("b"), party("c"), party("d")};
  inventory.relations = {relation("b", "a", RelationStatus::existing, 2), relation("b", "c", RelationStatus::troubled)};
  inventory.initiatives = {initiative("I1", InitiativeStatus::running), initiative("I2", InitiativeStatus::planned),
                           initiative("I3", InitiativeStatus::stopped), initiative("I4", InitiativeStatus::idea)};
  return inventory;
}

// Each tie as its two ids and its weight.
std::vector<std::tuple<std::string, std::string, int>> ties_of(const Network& network) {
  std::vector<std::tuple<std::string, std::string, int>> found;
  for (const Tie& tie : network.ties()) {
    found.emplace_back(network.members()[tie.from].id, network.members()[tie.to].id, tie.weight);
  }
  return found;
}

std::vector<std::string> ids_of(const Network& network) {
  std::vector<std::string> ids;
  for (const Member& member : network.members()) ids.push_back(member.id);
  return ids;
}

auto tie_is(const char* from, const char* to, int weight) {
  return std::tuple(std::string(from), std::string(to), weight);
}

TEST(RelationNetwork, HasTheActivePartiesInTheOrderOfTheTable) {
  const Network network = network_of(small_inventory(), NetworkChoice::relations);
  EXPECT_THAT(ids_of(network), ElementsAre("a", "b", "c", "d"));
  EXPECT_EQ(network.choice(), NetworkChoice::relations);
}

TEST(RelationNetwork, TellsOfEachMemberWhoItIs) {
  const Network network = network_of(small_inventory(), NetworkChoice::relations);
  const Member& member = network.members()[1];
  EXPECT_EQ(member.name, "Name of b");
  EXPECT_EQ(member.domain, "welfare");
  EXPECT_EQ(member.kind, "welfare_org");
  EXPECT_EQ(member.row, 2U);
  EXPECT_FALSE(member.is_initiative);
}

TEST(RelationNetwork, CountsExistingAndTroubledRelations) {
  const Network network = network_of(small_inventory(), NetworkChoice::relations);
  EXPECT_THAT(ties_of(network), ElementsAre(tie_is("a", "b", 2), tie_is("b", "c", 1)));
}

class RelationThatDoesNotCount : public testing::TestWithParam<RelationStatus> {};

TEST_P(RelationThatDoesNotCount, IsNoTieInAnyNetwork) {
  Inventory inventory = small_inventory();
  inventory.relations = {relation("a", "b", GetParam(), 4)};
  EXPECT_EQ(network_of(inventory, NetworkChoice::relations).tie_count(), 0U);
  EXPECT_EQ(network_of(inventory, NetworkChoice::with_initiatives).tie_count(), 0U);
}

INSTANTIATE_TEST_SUITE_P(Statuses, RelationThatDoesNotCount,
                         testing::Values(RelationStatus::desired, RelationStatus::ended, RelationStatus::none));

TEST(RelationNetwork, LeavesOutRelationsOfInactiveParties) {
  Inventory inventory = small_inventory();
  inventory.relations = {relation("a", "Q", RelationStatus::existing, 4)};
  EXPECT_THAT(ties_of(network_of(inventory, NetworkChoice::relations)), IsEmpty());
}

TEST(RelationNetwork, TakesTheLargestStrengthOfAPairWhateverTheDirection) {
  Inventory inventory = small_inventory();
  inventory.relations = {relation("a", "b", RelationStatus::existing, 2),
                         relation("b", "a", RelationStatus::troubled, 3),
                         relation("a", "b", RelationStatus::desired, 4)};
  EXPECT_THAT(ties_of(network_of(inventory, NetworkChoice::relations)), ElementsAre(tie_is("a", "b", 3)));
}

TEST(RelationNetwork, IgnoresSharedInitiatives) {
  Inventory inventory = small_inventory();
  inventory.participations = {participation("I1", "a"), participation("I1", "d")};
  EXPECT_EQ(network_of(inventory, NetworkChoice::relations).tie_count(), 2U);
}

TEST(NetworkWithInitiatives, TiesPairsOfOneActiveInitiativeWithWeightOne) {
  Inventory inventory = small_inventory();
  inventory.participations = {participation("I1", "a"), participation("I1", "d"), participation("I2", "c"),
                              participation("I2", "d")};
  const Network network = network_of(inventory, NetworkChoice::with_initiatives);
  EXPECT_THAT(ties_of(network),
              ElementsAre(tie_is("a", "b", 2), tie_is("a", "d", 1), tie_is("b", "c", 1), tie_is("c", "d", 1)));
  EXPECT_TRUE(network.ties()[1].by_initiative_only);
}

TEST(NetworkWithInitiatives, KeepsTheRelationOfAPairThatHasOne) {
  Inventory inventory = small_inventory();
  inventory.participations = {participation("I1", "a"), participation("I1", "b"), participation("I1", "c")};
  const Network network = network_of(inventory, NetworkChoice::with_initiatives);
  EXPECT_THAT(ties_of(network), ElementsAre(tie_is("a", "b", 2), tie_is("a", "c", 1), tie_is("b", "c", 1)));
  EXPECT_FALSE(network.ties()[0].by_initiative_only);
  EXPECT_TRUE(network.ties()[1].by_initiative_only);
  EXPECT_FALSE(network.ties()[2].by_initiative_only) << "a relation without a strength is still a relation";
}

TEST(NetworkWithInitiatives, LeavesOutStoppedInitiativesAndIdeas) {
  Inventory inventory = small_inventory();
  inventory.relations = {};
  inventory.participations = {participation("I3", "a"), participation("I3", "b"), participation("I4", "a"),
                              participation("I4", "b")};
  EXPECT_EQ(network_of(inventory, NetworkChoice::with_initiatives).tie_count(), 0U);
}

TEST(NetworkWithInitiatives, LeavesOutInactiveParticipants) {
  Inventory inventory = small_inventory();
  inventory.relations = {};
  inventory.participations = {participation("I1", "a"), participation("I1", "Q")};
  EXPECT_EQ(network_of(inventory, NetworkChoice::with_initiatives).tie_count(), 0U);
}

TEST(TwoModeNetwork, TiesPartiesToTheirActiveInitiatives) {
  Inventory inventory = small_inventory();
  inventory.participations = {participation("I2", "d"), participation("I1", "a"), participation("I3", "a"),
                              participation("I1", "Q")};
  const Network network = network_of(inventory, NetworkChoice::two_mode);
  EXPECT_THAT(ids_of(network), ElementsAre("a", "b", "c", "d", "I1", "I2"));
  EXPECT_THAT(ties_of(network), ElementsAre(tie_is("a", "I1", 1), tie_is("d", "I2", 1)));
  EXPECT_TRUE(network.members()[4].is_initiative);
  EXPECT_EQ(network.members()[5].row, 1U);
}

TEST(TwoModeNetwork, TakesAPartyWithTwoRolesOnce) {
  Inventory inventory = small_inventory();
  inventory.participations = {participation("I1", "a", ParticipationRole::lead),
                              participation("I1", "a", ParticipationRole::funder)};
  EXPECT_EQ(network_of(inventory, NetworkChoice::two_mode).tie_count(), 1U);
}

TEST(Participants, AreRowsOfActivePartiesInAscendingOrderEachOnce) {
  Inventory inventory = small_inventory();
  inventory.participations = {participation("I1", "d"), participation("I1", "a", ParticipationRole::adviser),
                              participation("I1", "d", ParticipationRole::lead), participation("I1", "Q"),
                              participation("I3", "b")};
  EXPECT_THAT(participants_of(inventory), ElementsAre(ElementsAre(0, 4), IsEmpty(), IsEmpty(), IsEmpty()));
}

TEST(Network, OfAnEmptyInventoryIsEmpty) {
  for (const auto choice : {NetworkChoice::relations, NetworkChoice::with_initiatives, NetworkChoice::two_mode}) {
    EXPECT_EQ(network_of(Inventory{}, choice).vertex_count(), 0U);
  }
}

TEST(Network, KeepsTiesSortedWithTheSmallerEndFirst) {
  const Network network = network_of_ties(4, {{3, 2}, {1, 0}, {3, 0}});
  EXPECT_THAT(ties_of(network), ElementsAre(tie_is("0", "1", 1), tie_is("0", "3", 1), tie_is("2", "3", 1)));
}

TEST(Network, TakesAPairGivenTwiceOnceWithTheLargestWeight) {
  const Network network = network_of_ties(2, std::vector<Tie>{{0, 1, 2}, {1, 0, 4}, {0, 1, 3}});
  EXPECT_THAT(ties_of(network), ElementsAre(tie_is("0", "1", 4)));
}

TEST(Network, GivesNeighboursInAscendingOrderWithTheirTies) {
  const Network network = network_of_ties(5, {{2, 4}, {2, 0}, {3, 2}, {1, 2}, {0, 1}});
  EXPECT_THAT(network.neighbours(2), ElementsAre(0, 1, 3, 4));
  ASSERT_EQ(network.degree(2), 4U);
  for (std::size_t place = 0; place < network.degree(2); ++place) {
    const Tie& tie = network.ties()[network.ties_of(2)[place]];
    EXPECT_EQ(tie.from == 2 ? tie.to : tie.from, network.neighbours(2)[place]);
  }
}

TEST(Network, FindsTheTieBetweenTwoInEitherOrder) {
  const Network network = network_of_ties(3, {{0, 1}, {1, 2}});
  EXPECT_EQ(network.tie_between(1, 2), TieIndex{1});
  EXPECT_EQ(network.tie_between(2, 1), TieIndex{1});
  EXPECT_EQ(network.tie_between(0, 2), std::nullopt);
}

TEST(Network, FindsMembersById) {
  const Network network(members_of({"b", "a", "é"}), {});
  EXPECT_EQ(network.find("a"), Vertex{1});
  EXPECT_EQ(network.find("é"), Vertex{2});
  EXPECT_EQ(network.find("c"), std::nullopt);
}

TEST(Network, FindsAPartyBeforeAnInitiativeOfTheSameId) {
  Inventory inventory = small_inventory();
  inventory.initiatives.own(0).id = InitiativeId("d");
  const Network network = network_of(inventory, NetworkChoice::two_mode);
  ASSERT_TRUE(network.find("d"));
  EXPECT_FALSE(network.members()[*network.find("d")].is_initiative);
}

TEST(NetworkDeathTest, ATieWithOneselfIsAFaultOfOurs) {
  EXPECT_DEATH(network_of_ties(2, {{1, 1}}), "two different members");
}

TEST(NetworkDeathTest, ATieWithSomebodyElsewhereIsAFaultOfOurs) {
  EXPECT_DEATH(network_of_ties(2, {{1, 2}}), "members of the network");
}

TEST(NetworkChoice, IsWrittenAsAKeyAndReadBack) {
  for (const auto choice : {NetworkChoice::relations, NetworkChoice::with_initiatives, NetworkChoice::two_mode}) {
    EXPECT_EQ(network_choice_of(key_of(choice)), choice);
    EXPECT_STRNE(name_of(choice).one, "");
  }
  EXPECT_EQ(network_choice_of("three-mode"), std::nullopt);
}

}  // namespace
}  // namespace samenhang

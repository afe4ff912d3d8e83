#include "gaps/key_set.h"

#include "support/gaps_inventories.h"

// Fine print 8: weights, betweenness and marks; and how subjects are sorted.

namespace samenhang {
namespace {

using namespace testing_gaps;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> ids_of(const Situation& situation, const KeySet& keys) {
  std::vector<std::string> ids;
  for (const Vertex v : keys.parties) ids.push_back(situation.party(v).id.text());
  return ids;
}

Inventory key_parties_with(std::vector<std::pair<std::optional<int>, RelationStatus>> relations) {
  Inventory inventory{.parties = {key_party("P1"), key_party("P2")}};
  for (const auto& [strength, status] : relations) {
    const std::string id = "R" + std::to_string(inventory.relations.size() + 1);
    auto joined = relation(id.c_str(), "P1", "P2", status);
    joined.strength = strength;
    inventory.relations.push_back(joined);
  }
  return inventory;
}

TEST(FinePrint8, TakesTheLargestStrengthOfExistingAndTroubledRelations) {
  const Inventory troubled_is_firm = key_parties_with(
      {{1, RelationStatus::existing}, {2, RelationStatus::troubled}, {std::nullopt, RelationStatus::existing}});
  EXPECT_THAT(found_by("key_parties_unconnected", troubled_is_firm), IsEmpty());
  const Inventory others_do_not_count =
      key_parties_with({{1, RelationStatus::existing}, {4, RelationStatus::desired}, {4, RelationStatus::ended}});
  EXPECT_THAT(lines(found_by("key_parties_unconnected", others_do_not_count)), ElementsAre("low P1|P2 weak"));
  const Inventory no_edge = key_parties_with({{4, RelationStatus::none}, {4, RelationStatus::ended}});
  EXPECT_THAT(lines(found_by("key_parties_unconnected", no_edge)), ElementsAre("medium P1|P2 "));
}

TEST(FinePrint8, RanksByBetweennessAndTiesById) {
  // Two stars of equal size joined by their hubs; the leaves all have 0.
  const Inventory inventory = tied({party("Z"), party("Y"), party("B"), party("A"), party("D"), party("C")},
                                   {{"Z", "Y"}, {"Z", "B"}, {"Z", "A"}, {"Y", "D"}, {"Y", "C"}});
  const Situation situation(inventory, {.key_set_size = 4});
  const KeySet keys = key_set_of(situation);
  EXPECT_FALSE(keys.marked);
  EXPECT_THAT(ids_of(situation, keys), ElementsAre("Z", "Y", "B", "A"));
}

TEST(FinePrint8, RoundsBetweennessBeforeItIsRanked) {
  // All members of a ring stand equally between the others, whatever the order of adding up.
  Inventory inventory;
  constexpr int kSize = 7;
  for (int i = 0; i < kSize; ++i)
    inventory.parties.push_back(party(std::string(1, static_cast<char>('G' - i)).c_str()));
  for (int i = 0; i < kSize; ++i) {
    const std::string id = "R" + std::to_string(i);
    inventory.relations.push_back(
        relation(id.c_str(), inventory.parties[static_cast<std::size_t>(i)].id.text().c_str(),
                 inventory.parties[static_cast<std::size_t>((i + 1) % kSize)].id.text().c_str()));
  }
  const Situation situation(inventory);
  EXPECT_THAT(ids_of(situation, key_set_of(situation)), ElementsAre("E", "D", "C", "B", "A"));
}

TEST(FinePrint8, TakesMarksOfActivePartiesOnly) {
  Inventory inventory{.parties = {inactive(key_party("P1")), party("P2"), party("P3")}};
  EXPECT_FALSE(key_set_of(Situation(inventory)).marked);
  inventory.parties.own(1).key_party = true;
  const Situation situation(inventory);
  EXPECT_TRUE(key_set_of(situation).marked);
  EXPECT_THAT(ids_of(situation, key_set_of(situation)), ElementsAre("P2"));
}

TEST(FinePrint8, IsNotHighForATroubledRelationOfPartiesThatStandMostInBetween) {
  Inventory inventory = tied({party("P1"), party("P2"), party("P3")}, {{"P1", "P2"}, {"P2", "P3"}});
  inventory.relations.own(0).status = RelationStatus::troubled;
  EXPECT_THAT(lines(found_by("troubled_relation", inventory)), ElementsAre("medium R1 P1|P2"));
}

TEST(Subjects, AreSortedByCodePoint) {
  const Inventory inventory =
      tied({party("x1"), party("x2"), party("x3"), party("x4"), party("É"), party("a"), party("Z")},
           {{"x1", "x2"}, {"x2", "x3"}, {"x3", "x4"}, {"a", "É"}, {"É", "Z"}});
  EXPECT_THAT(subjects(found_by("separate_component", inventory)), ElementsAre("Z|a|É"));
}

TEST(Subjects, StandInOrderWithinASeverity) {
  const Inventory inventory{.parties = {party("b"), party("é"), party("B"), party("a10"), party("a9")}};
  EXPECT_THAT(subjects(found_by("isolated_party", inventory)), ElementsAre("B", "a10", "a9", "b", "é"));
}

}  // namespace
}  // namespace samenhang

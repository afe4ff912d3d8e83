#include "measures/measure.h"

#include "support/networks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace samenhang {
namespace {

using ::testing::ElementsAre;
using ::testing::NanSensitiveDoubleEq;
using ::testing::Pointwise;
using ::testing::SizeIs;

// An inventory of `count` parties that each take part in one initiative; the first knows the second,
// the second the third.
Inventory inventory_of(std::size_t count) {
  Inventory inventory;
  Initiative initiative;
  initiative.id = InitiativeId("I");
  inventory.initiatives.push_back(initiative);
  for (std::size_t i = 0; i < count; ++i) {
    Party party;
    party.id = PartyId(std::to_string(i));
    inventory.parties.push_back(party);
    inventory.participations.push_back({InitiativeId("I"), party.id, {}});
  }
  for (const auto& [from, to] : {std::pair("0", "1"), {"1", "2"}}) {
    Relation relation;
    relation.from = PartyId(from);
    relation.to = PartyId(to);
    relation.strength = 3;
    inventory.relations.push_back(relation);
  }
  return inventory;
}

constexpr NetworkChoice kChoices[] = {NetworkChoice::relations, NetworkChoice::with_initiatives,
                                      NetworkChoice::two_mode};

template <class Measure>
void expect_described(const Measure& measure) {
  EXPECT_STRNE(measure.name.one, "") << measure.id;
  EXPECT_STRNE(measure.explanation.one, "") << measure.id;
  EXPECT_FALSE(measure.source.empty()) << measure.id;
}

void expect_fit(const Scores& scores, ScoreKind kind) {
  for (const double score : scores) {
    EXPECT_FALSE(std::isinf(score));
    EXPECT_TRUE(kind != ScoreKind::yes_no || score == 0 || score == 1) << score;
    EXPECT_TRUE(kind != ScoreKind::count || std::isnan(score) || score == std::floor(score)) << score;
  }
}

std::vector<std::string> ids_of(auto measures) {
  std::vector<std::string> found;
  for (const auto& measure : measures) found.emplace_back(measure.id);
  return found;
}

// Tests that hold for all measures of parties, those not yet written too.
class EveryPartyMeasure : public testing::TestWithParam<std::string> {
 protected:
  const PartyMeasure& measure() const { return *find_party_measure(GetParam()); }
};

TEST_P(EveryPartyMeasure, IsDescribed) {
  expect_described(measure());
}

TEST_P(EveryPartyMeasure, ScoresEachMemberOnceInEveryNetwork) {
  for (const std::size_t count : {0U, 1U, 2U, 5U}) {
    const Inventory inventory = inventory_of(count);
    for (const NetworkChoice choice : kChoices) {
      const Network network = network_of(inventory, choice);
      const Scores scores = measure().compute({network, inventory});
      EXPECT_THAT(scores, SizeIs(network.vertex_count()));
      expect_fit(scores, measure().kind);
    }
  }
}

TEST_P(EveryPartyMeasure, GivesTheSameScoresEachTime) {
  const Inventory inventory = inventory_of(5);
  const Network network = network_of(inventory, NetworkChoice::with_initiatives);
  EXPECT_THAT(measure().compute({network, inventory}),
              Pointwise(NanSensitiveDoubleEq(), measure().compute({network, inventory})));
}

INSTANTIATE_TEST_SUITE_P(Table, EveryPartyMeasure, testing::ValuesIn(ids_of(party_measures())),
                         [](const auto& tested) { return tested.param; });

TEST(EveryTieMeasure, IsDescribedAndScoresEachTieOnce) {
  for (const TieMeasure& measure : tie_measures()) {
    expect_described(measure);
    for (const std::size_t count : {0U, 1U, 2U, 5U}) {
      const Inventory inventory = inventory_of(count);
      const Network network = network_of(inventory, NetworkChoice::with_initiatives);
      const Scores scores = measure.compute({network, inventory});
      EXPECT_THAT(scores, SizeIs(network.tie_count())) << measure.id;
      expect_fit(scores, measure.kind);
    }
  }
}

TEST(EveryNetworkMeasure, IsDescribedAndIsANumberOrUndefined) {
  for (const NetworkMeasure& measure : network_measures()) {
    expect_described(measure);
    for (const std::size_t count : {0U, 1U, 2U, 5U}) {
      const Inventory inventory = inventory_of(count);
      const Network network = network_of(inventory, NetworkChoice::relations);
      SCOPED_TRACE(measure.id);
      expect_fit({measure.compute({network, inventory})}, measure.kind);
    }
  }
}

// Scripts of users rest on the names of the columns and on their order.
TEST(MeasureTable, KeepsTheColumnsOfTheCommandLine) {
  EXPECT_THAT(
      ids_of(party_measures()),
      ElementsAre("degree", "strength", "betweenness", "betweenness_raw", "betweenness_weighted", "closeness",
                  "harmonic", "eigenvector", "pagerank", "core_number", "clustering", "constraint",
                  "constraint_weighted", "effective_size", "efficiency", "cut_vertex", "component", "initiatives"));
  EXPECT_THAT(ids_of(tie_measures()), ElementsAre("weight", "edge_betweenness", "bridge"));
  EXPECT_THAT(ids_of(network_measures()),
              ElementsAre("vertices", "ties", "density", "components", "largest_component", "mean_degree", "degree_sd",
                          "diameter", "mean_distance", "mean_clustering", "transitivity", "cut_vertices", "bridges",
                          "degree_centralization", "betweenness_centralization"));
}

TEST(MeasureTable, ShowsTenMeasuresOnScreen) {
  std::vector<std::string> shown;
  for (const PartyMeasure& measure : party_measures()) {
    if (measure.audience == Audience::screen) shown.emplace_back(measure.id);
  }
  EXPECT_THAT(shown, ElementsAre("degree", "strength", "betweenness", "closeness", "core_number", "clustering",
                                 "constraint", "cut_vertex", "component", "initiatives"));
}

TEST(MeasureTable, HasNoNameTwice) {
  std::set<std::string_view> names;
  for (const PartyMeasure& measure : party_measures()) EXPECT_TRUE(names.insert(measure.name.one).second) << measure.id;
}

TEST(MeasureTable, FindsNoMeasureByAnUnknownId) {
  EXPECT_EQ(find_party_measure("horoscope"), nullptr);
}

}  // namespace
}  // namespace samenhang

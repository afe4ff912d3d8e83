// The numbers of networks from the literature, and of one computed by igraph.
#include "measures/betweenness.h"
#include "measures/measure.h"

#include "support/reference.h"
#include "support/toy_network.h"

#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::by_id;
using test::column_of;
using test::reference_network;

constexpr double kThreeDecimals = 5e-4;
constexpr double kFourDecimals = 5e-5;
constexpr double kTolerance = 1e-9;

Scores scores_of(const std::string& measure, const Network& network) {
  const Inventory unused;
  return find_party_measure(measure)->compute({network, unused});
}

void expect_column(const std::string& name, const std::string& measure, double tolerance) {
  SCOPED_TRACE(name + ": " + measure);
  const Network network = reference_network(name);
  const auto found = by_id(network, scores_of(measure, network));
  const auto expected = column_of("data/reference/" + name + "/members.csv", measure);
  ASSERT_FALSE(expected.empty());
  for (const auto& [id, value] : expected) EXPECT_NEAR(found.at(id), value, tolerance) << id;
}

TEST(FlorentineMarriages, AreAsPublished) {
  EXPECT_EQ(reference_network("florentine_marriages").vertex_count(), 15U);
  EXPECT_EQ(reference_network("florentine_marriages").tie_count(), 20U);
  expect_column("florentine_marriages", "betweenness_raw", kTolerance);
  expect_column("florentine_marriages", "betweenness", kThreeDecimals);
  expect_column("florentine_marriages", "constraint", kFourDecimals);
  expect_column("florentine_marriages", "effective_size", kFourDecimals);
}

TEST(KrackhardtsKite, IsAsPublished) {
  expect_column("krackhardt_kite", "degree", 0);
  expect_column("krackhardt_kite", "betweenness_raw", kThreeDecimals);
  expect_column("krackhardt_kite", "betweenness", kThreeDecimals);
  expect_column("krackhardt_kite", "closeness", kThreeDecimals);
}

class KarateClub : public testing::TestWithParam<std::string> {};

TEST_P(KarateClub, ScoresAsIgraphDoes) {
  expect_column("karate_club", GetParam(), kTolerance);
}

INSTANTIATE_TEST_SUITE_P(Measures, KarateClub,
                         testing::Values("strength", "betweenness_raw", "betweenness_weighted", "closeness", "harmonic",
                                         "eigenvector", "pagerank", "core_number", "clustering", "constraint",
                                         "constraint_weighted"),
                         [](const auto& tested) { return tested.param; });

TEST(KarateClubTies, ScoreAsIgraphDoes) {
  const Network network = reference_network("karate_club");
  const auto expected = column_of("data/reference/karate_club/tie_values.csv", "edge_betweenness", 2);
  ASSERT_EQ(expected.size(), network.tie_count());
  const Scores scores = edge_betweenness(network);
  for (const auto& [ends, value] : expected) {
    const auto blank = ends.find(' ');
    const auto tie =
        network.tie_between(network.find(ends.substr(0, blank)).value(), network.find(ends.substr(blank + 1)).value());
    EXPECT_NEAR(scores.at(tie.value()), value, kTolerance) << ends;
  }
}

TEST(KarateClubAsAWhole, ScoresAsIgraphDoes) {
  const Network network = reference_network("karate_club");
  const Inventory unused;
  const auto expected = column_of("data/reference/karate_club/network_values.csv", "value");
  std::size_t compared = 0;
  for (const NetworkMeasure& measure : network_measures()) {
    const auto value = expected.find(std::string(measure.id));
    if (value == expected.end()) continue;
    EXPECT_NEAR(measure.compute({network, unused}), value->second, kTolerance) << measure.id;
    ++compared;
  }
  EXPECT_EQ(compared, expected.size());
}

}  // namespace
}  // namespace samenhang

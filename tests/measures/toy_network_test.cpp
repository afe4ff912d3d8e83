// The values of the toy network, worked out outside this program.
#include "measures/betweenness.h"
#include "measures/centralization.h"
#include "measures/closeness.h"
#include "measures/parts.h"
#include "measures/structural_holes.h"
#include "measures/whole_network.h"

#include "support/toy_network.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::by_id;
using test::toy_network;
using ::testing::DoubleNear;
using ::testing::IsNan;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;

constexpr double kFourDecimals = 5e-5;
constexpr double kSixDecimals = 5e-7;

auto near(double value) {
  return DoubleNear(value, kFourDecimals);
}

TEST(ToyNetwork, HasTheExpectedDensityAndCentralization) {
  EXPECT_DOUBLE_EQ(density(toy_network()), 0.2);
  EXPECT_NEAR(degree_centralization(toy_network()), 0.366667, kSixDecimals);
  EXPECT_NEAR(betweenness_centralization(toy_network()), 0.502222, kSixDecimals);
}

TEST(ToyNetwork, HasTheExpectedBetweenness) {
  const Network network = toy_network();
  EXPECT_THAT(by_id(network, betweenness_raw(network)),
              UnorderedElementsAre(Pair("WIJK", near(26)), Pair("ARM", near(8)), Pair("COR", near(8)),
                                   Pair("WEL", near(8)), Pair("ZOR", near(8)), Pair("SCH", near(2)), Pair("WON", 0.0),
                                   Pair("WI", 0.0), Pair("HA", 0.0), Pair("BUR", 0.0), Pair("ERV", 0.0)));
}

TEST(ToyNetwork, HasTheExpectedHarmonicCloseness) {
  const Network network = toy_network();
  EXPECT_THAT(by_id(network, harmonic(network)),
              UnorderedElementsAre(Pair("WIJK", near(0.7)), Pair("SCH", near(0.5667)), Pair("ARM", near(0.55)),
                                   Pair("COR", near(0.55)), Pair("ZOR", near(0.5)), Pair("WEL", near(0.5)),
                                   Pair("WI", near(0.375)), Pair("WON", near(0.375)), Pair("HA", near(0.3583)),
                                   Pair("BUR", near(0.3583)), Pair("ERV", 0.0)));
}

TEST(ToyNetwork, HasTheExpectedConstraint) {
  const Network network = toy_network();
  EXPECT_THAT(by_id(network, constraint(network)),
              UnorderedElementsAre(Pair("WIJK", near(0.3333)), Pair("ARM", near(0.4686)), Pair("COR", near(0.4686)),
                                   Pair("WEL", near(0.5)), Pair("ZOR", near(0.5)), Pair("SCH", near(0.6286)),
                                   Pair("WON", near(1)), Pair("WI", near(1)), Pair("HA", near(1)), Pair("BUR", near(1)),
                                   Pair("ERV", IsNan())));
}

TEST(ToyNetwork, HasTheExpectedEffectiveSize) {
  const Network network = toy_network();
  EXPECT_THAT(
      by_id(network, effective_size(network)),
      UnorderedElementsAre(Pair("WIJK", near(4.2)), Pair("ARM", near(2.3333)), Pair("COR", near(2.3333)),
                           Pair("WEL", near(2)), Pair("ZOR", near(2)), Pair("SCH", near(1.6667)), Pair("WON", near(1)),
                           Pair("WI", near(1)), Pair("HA", near(1)), Pair("BUR", near(1)), Pair("ERV", IsNan())));
}

TEST(ToyNetwork, HasTheExpectedCutVerticesAndBridges) {
  const Network network = toy_network();
  std::vector<std::string> found;
  for (const auto& [id, cut] : by_id(network, cut_vertex(network))) {
    if (cut == 1) found.push_back(id);
  }
  EXPECT_THAT(found, UnorderedElementsAre("ARM", "COR", "WEL", "WIJK", "ZOR"));

  const Scores bridges = bridge(network);
  std::vector<std::pair<std::string, std::string>> joined;
  for (TieIndex tie = 0; tie < network.tie_count(); ++tie) {
    const auto [low, high] =
        std::minmax(network.members()[network.ties()[tie].from].id, network.members()[network.ties()[tie].to].id);
    if (bridges[tie] == 1) joined.emplace_back(low, high);
  }
  EXPECT_THAT(joined, UnorderedElementsAre(Pair("ARM", "WI"), Pair("BUR", "WEL"), Pair("COR", "WON"), Pair("HA", "ZOR"),
                                           Pair("WEL", "WIJK"), Pair("WIJK", "ZOR")));
}

}  // namespace
}  // namespace samenhang

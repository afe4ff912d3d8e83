#include "gaps/fragility.h"

#include "groups/components.h"
#include "support/gaps_inventories.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace samenhang {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Network network_of_size(Vertex members, std::vector<Tie> ties) {
  std::vector<Member> all(members);
  for (Vertex v = 0; v < members; ++v) all[v].id = std::to_string(v);
  return {std::move(all), std::move(ties)};
}

// Sparse, so that it has many pieces, tails and bridges.
Network random_network(unsigned seed) {
  constexpr Vertex kMembers = 40;
  std::mt19937 random(seed);
  std::vector<Tie> ties;
  for (int i = 0; i < 44; ++i) {
    const Tie tie{.from = static_cast<Vertex>(random() % kMembers), .to = static_cast<Vertex>(random() % kMembers)};
    if (tie.from != tie.to) ties.push_back(tie);
  }
  return network_of_size(kMembers, std::move(ties));
}

TEST(Fragility, CountsThoseOutsideTheLargestPieceLeft) {
  // 0 - 1 - 2 - 3, and 4 hangs on 1 as well.
  const Network network =
      network_of_size(5, {{.from = 0, .to = 1}, {.from = 1, .to = 2}, {.from = 2, .to = 3}, {.from = 1, .to = 4}});
  EXPECT_THAT(fragility_of(network).separated, ElementsAre(0U, 2U, 1U, 0U, 0U));
}

TEST(Fragility, CountsTheSmallerSideOfABridge) {
  const Network network = network_of_size(
      5,
      {{.from = 0, .to = 1}, {.from = 1, .to = 2}, {.from = 0, .to = 2}, {.from = 2, .to = 3}, {.from = 3, .to = 4}});
  EXPECT_THAT(fragility_of(network).smaller_side, ElementsAre(0U, 0U, 0U, 2U, 1U));
}

TEST(Fragility, FindsNothingInARingOrWithoutTies) {
  const Network ring = network_of_size(3, {{.from = 0, .to = 1}, {.from = 1, .to = 2}, {.from = 0, .to = 2}});
  EXPECT_THAT(fragility_of(ring).separated, ElementsAre(0U, 0U, 0U));
  EXPECT_THAT(fragility_of(ring).smaller_side, ElementsAre(0U, 0U, 0U));
  EXPECT_THAT(fragility_of(network_of_size(2, {})).separated, ElementsAre(0U, 0U));
  EXPECT_THAT(fragility_of(Network()).separated, IsEmpty());
}

TEST(Fragility, SaysOfEachMemberWhatThePiecesWithoutItSay) {
  for (unsigned seed = 0; seed < 50; ++seed) {
    const Network network = random_network(seed);
    const Fragility fragility = fragility_of(network);
    for (Vertex v = 0; v < network.vertex_count(); ++v) {
      const std::vector<std::uint32_t> pieces = pieces_without(network, v);
      const std::uint32_t expected = pieces.empty() ? 0 : std::accumulate(pieces.begin() + 1, pieces.end(), 0U);
      EXPECT_EQ(fragility.separated[v], expected) << "seed " << seed << ", member " << v;
    }
  }
}

TEST(Fragility, SaysOfEachBridgeWhatItsSideSays) {
  for (unsigned seed = 0; seed < 50; ++seed) {
    const Network network = random_network(seed);
    const std::vector<std::uint32_t> component_of = components_of(network);
    std::vector<std::uint32_t> expected(network.tie_count(), 0);
    for (const TieIndex bridge : cut_vertices(network).bridges) {
      const auto whole = std::ranges::count(component_of, component_of[network.ties()[bridge].from]);
      const std::uint32_t side = side_size(network, bridge);
      expected[bridge] = std::min(side, static_cast<std::uint32_t>(whole) - side);
    }
    EXPECT_EQ(fragility_of(network).smaller_side, expected) << "seed " << seed;
  }
}

TEST(Fragility, WalksALongPathWithoutRunningOutOfStack) {
  constexpr Vertex kMembers = 200000;
  std::vector<Tie> ties;
  for (Vertex v = 1; v < kMembers; ++v) ties.push_back({.from = v - 1, .to = v});
  const Fragility fragility = fragility_of(network_of_size(kMembers, std::move(ties)));
  EXPECT_EQ(fragility.separated[kMembers / 2], kMembers / 2 - 1);
}

}  // namespace
}  // namespace samenhang

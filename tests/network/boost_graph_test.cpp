#include "network/boost_graph.h"

#include "support/networks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <boost/graph/kruskal_min_spanning_tree.hpp>

#include <iterator>
#include <set>

namespace samenhang {
namespace {

BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<Network>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<Network>));
BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<Network>));
BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<Network>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<Network>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<Network, Vertex, boost::vertex_index_t>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<Network, DirectedTie, boost::edge_index_t>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<Network, DirectedTie, boost::edge_weight_t>));

using test::network_of_ties;
using test::path_of;
using ::testing::ElementsAre;

auto by_vertex(const Network& network, auto& values) {
  return boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, network));
}

auto by_tie(const Network& network, auto& values) {
  return boost::make_iterator_property_map(values.begin(), get(boost::edge_index, network));
}

// A square 0-1-2-3 with a pendant 4 at 3, heavy on one side.
Network square_with_pendant() {
  return network_of_ties(5, std::vector<Tie>{{0, 1, 1}, {1, 2, 1}, {2, 3, 1}, {0, 3, 4}, {3, 4, 2}});
}

TEST(NetworkAsBoostGraph, SeesEveryTieFromBothItsEnds) {
  const Network network = square_with_pendant();
  std::multiset<TieIndex> seen;
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    const auto [tie, end] = out_edges(v, network);
    for (auto at = tie; at != end; ++at) {
      EXPECT_EQ(source(*at, network), v);
      EXPECT_EQ(network.tie_between(v, target(*at, network)), (*at).tie);
      seen.insert((*at).tie);
    }
  }
  EXPECT_THAT(seen, ElementsAre(0, 0, 1, 1, 2, 2, 3, 3, 4, 4));
}

TEST(NetworkAsBoostGraph, LetsInwardTiesEndAtTheMember) {
  const Network network = square_with_pendant();
  const auto [tie, end] = in_edges(3, network);
  ASSERT_EQ(std::distance(tie, end), 3);
  for (auto at = tie; at != end; ++at) EXPECT_EQ(target(*at, network), 3U);
}

TEST(NetworkAsBoostGraph, TakesBothViewsOfATieForTheSameTie) {
  const Network network = path_of(2);
  EXPECT_EQ(*out_edges(0, network).first, *out_edges(1, network).first);
}

TEST(NetworkAsBoostGraph, GivesTheWeightOfATieAsItsProperty) {
  const Network network = square_with_pendant();
  const auto weight = get(boost::edge_weight, network);
  const auto [tie, end] = edges(network);
  std::vector<int> weights;
  for (auto at = tie; at != end; ++at) weights.push_back(get(weight, *at));
  EXPECT_THAT(weights, ElementsAre(1, 4, 1, 1, 2));
}

TEST(NetworkAsBoostGraph, RunsConnectedComponents) {
  const Network network = network_of_ties(5, {{0, 1}, {3, 4}});
  std::vector<int> component(5);
  EXPECT_EQ(boost::connected_components(network, by_vertex(network, component)), 3);
  EXPECT_THAT(component, ElementsAre(0, 0, 1, 2, 2));
}

TEST(NetworkAsBoostGraph, RunsBiconnectedComponents) {
  const Network network = square_with_pendant();
  std::vector<std::size_t> component(network.tie_count());
  std::vector<Vertex> articulation_points;
  const auto [count, end] =
      boost::biconnected_components(network, by_tie(network, component), std::back_inserter(articulation_points));
  EXPECT_EQ(count, 2U);
  EXPECT_THAT(articulation_points, ElementsAre(3));
}

TEST(NetworkAsBoostGraph, RunsBetweenness) {
  const Network network = path_of(4);
  std::vector<double> of_vertex(4, 0.0);
  std::vector<double> of_tie(3, 0.0);
  boost::brandes_betweenness_centrality(network, by_vertex(network, of_vertex), by_tie(network, of_tie));
  EXPECT_THAT(of_vertex, ElementsAre(0.0, 2.0, 2.0, 0.0));
  EXPECT_THAT(of_tie, ElementsAre(3.0, 4.0, 3.0));
}

TEST(NetworkAsBoostGraph, RunsBreadthFirstSearch) {
  const Network network = square_with_pendant();
  std::vector<int> distance(5, 0);
  boost::breadth_first_search(network, Vertex{0},
                              boost::visitor(boost::make_bfs_visitor(
                                  boost::record_distances(by_vertex(network, distance), boost::on_tree_edge{}))));
  EXPECT_THAT(distance, ElementsAre(0, 1, 2, 1, 2));
}

TEST(NetworkAsBoostGraph, RunsDijkstraWithItsWeights) {
  const Network network = square_with_pendant();
  std::vector<int> distance(5);
  boost::dijkstra_shortest_paths(network, Vertex{0}, boost::distance_map(by_vertex(network, distance)));
  EXPECT_THAT(distance, ElementsAre(0, 1, 2, 3, 5));
}

TEST(NetworkAsBoostGraph, RunsAMinimumSpanningTree) {
  const Network network = square_with_pendant();
  std::vector<DirectedTie> tree;
  boost::kruskal_minimum_spanning_tree(network, std::back_inserter(tree));
  int weight = 0;
  for (const DirectedTie& tie : tree) weight += network.weight(tie.tie);
  EXPECT_EQ(tree.size(), 4U);
  EXPECT_EQ(weight, 5);
}

TEST(NetworkAsBoostGraph, OfNobodyIsEmpty) {
  const Network nobody;
  EXPECT_EQ(num_vertices(nobody), 0U);
  EXPECT_EQ(num_edges(nobody), 0U);
  EXPECT_EQ(vertices(nobody).first, vertices(nobody).second);
  EXPECT_EQ(edges(nobody).first, edges(nobody).second);
}

}  // namespace
}  // namespace samenhang

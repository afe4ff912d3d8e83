#include "measures/betweenness.h"

#include "base/check.h"
#include "network/boost_graph.h"

#include <boost/graph/betweenness_centrality.hpp>

#include <vector>

namespace samenhang {
namespace {

// Divisible by every weight.
constexpr int kLengthOfWeightOne = 12;

auto by_vertex(const Network& network, auto& values) {
  return boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, network));
}

auto by_tie(const Network& network, auto& values) {
  return boost::make_iterator_property_map(values.begin(), get(boost::edge_index, network));
}

// What Brandes's algorithm works with. Boost's short forms count paths in whole numbers, which
// overflow on grids; here they are doubles.
struct Workroom {
  explicit Workroom(std::size_t count) : incoming(count), distance(count), dependency(count), path_count(count) {}

  std::vector<std::vector<DirectedTie>> incoming;
  std::vector<int> distance;
  std::vector<double> dependency;
  std::vector<double> path_count;
};

// Adds up the dependencies in the maps of vertices and of ties; `length`, if given, is that of a tie.
template <class OfVertex, class OfTie, class... Length>
void add_up_paths(const Network& network, const OfVertex& of_vertex, const OfTie& of_tie, Length... length) {
  Workroom room(network.vertex_count());
  boost::brandes_betweenness_centrality(network, of_vertex, of_tie, by_vertex(network, room.incoming),
                                        by_vertex(network, room.distance), by_vertex(network, room.dependency),
                                        by_vertex(network, room.path_count), get(boost::vertex_index, network),
                                        length...);
}

Scores per_pair_of_others(Scores scores) {
  if (scores.size() < 3) return Scores(scores.size(), 0.0);
  const double others = static_cast<double>(scores.size()) - 1;
  const double pairs = others * (others - 1) / 2;
  for (double& score : scores) score /= pairs;
  return scores;
}

}  // namespace

Scores betweenness_raw(const Network& network) {
  Scores scores(network.vertex_count(), 0.0);
  add_up_paths(network, by_vertex(network, scores), boost::dummy_property_map());
  return scores;
}

Scores betweenness(const Network& network) {
  return per_pair_of_others(betweenness_raw(network));
}

Scores betweenness_weighted(const Network& network) {
  for (const Tie& tie : network.ties()) {
    check(tie.weight > 0 && kLengthOfWeightOne % tie.weight == 0, "the length of a tie is a whole number");
  }
  const auto length = boost::make_function_property_map<DirectedTie>(
      [&network](const DirectedTie& tie) { return kLengthOfWeightOne / network.weight(tie.tie); });
  Scores scores(network.vertex_count(), 0.0);
  add_up_paths(network, by_vertex(network, scores), boost::dummy_property_map(), length);
  return per_pair_of_others(std::move(scores));
}

Scores edge_betweenness(const Network& network) {
  Scores scores(network.tie_count(), 0.0);
  add_up_paths(network, boost::dummy_property_map(), by_tie(network, scores));
  const double n = network.vertex_count();
  for (double& score : scores) score /= n * (n - 1) / 2;
  return scores;
}

}  // namespace samenhang

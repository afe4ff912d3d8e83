#include "measures/clustering.h"

#include <numeric>

namespace samenhang {
namespace {

// Each tie points to the end with more ties, of equals to the later one. Nobody then has more
// than sqrt(2m) outward ties, so triangles are counted quickly even around a hub.
std::vector<std::vector<Vertex>> outward_rows(const Network& network) {
  std::vector<std::vector<Vertex>> rows(network.vertex_count());
  for (const Tie& tie : network.ties()) {
    const bool onward = network.degree(tie.from) <= network.degree(tie.to);
    if (onward) {
      rows[tie.from].push_back(tie.to);
    } else {
      rows[tie.to].push_back(tie.from);
    }
  }
  return rows;
}

double pairs_of_neighbours(const Network& network, Vertex v) {
  const auto degree = static_cast<double>(network.degree(v));
  return degree * (degree - 1) / 2;
}

}  // namespace

std::vector<std::uint64_t> triangles(const Network& network) {
  const std::vector<std::vector<Vertex>> rows = outward_rows(network);
  std::vector<std::uint64_t> counts(network.vertex_count(), 0);
  std::vector<bool> is_next(network.vertex_count(), false);
  const auto count_by_way_of = [&](Vertex first, Vertex second) {
    for (const Vertex third : rows[second]) {
      if (!is_next[third]) continue;
      ++counts[first];
      ++counts[second];
      ++counts[third];
    }
  };
  for (Vertex first = 0; first < network.vertex_count(); ++first) {
    for (const Vertex second : rows[first]) is_next[second] = true;
    for (const Vertex second : rows[first]) count_by_way_of(first, second);
    for (const Vertex second : rows[first]) is_next[second] = false;
  }
  return counts;
}

Scores clustering(const Network& network) {
  const std::vector<std::uint64_t> counts = triangles(network);
  Scores scores(network.vertex_count(), 0.0);
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    if (network.degree(v) >= 2) scores[v] = static_cast<double>(counts[v]) / pairs_of_neighbours(network, v);
  }
  return scores;
}

double transitivity(const Network& network) {
  double closed = 0;
  for (const std::uint64_t count : triangles(network)) closed += static_cast<double>(count);
  double pairs = 0;
  for (Vertex v = 0; v < network.vertex_count(); ++v) pairs += pairs_of_neighbours(network, v);
  return pairs == 0 ? kUndefined : closed / pairs;
}

double mean_clustering(const Network& network) {
  const Scores scores = clustering(network);
  if (scores.empty()) return kUndefined;
  return std::accumulate(scores.begin(), scores.end(), 0.0) / static_cast<double>(scores.size());
}

}  // namespace samenhang

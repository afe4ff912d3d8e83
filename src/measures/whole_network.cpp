#include "measures/whole_network.h"

#include "groups/components.h"
#include "measures/distances.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace samenhang {
namespace {

// How many ordered pairs of the largest component stand at each distance; the place is the distance.
std::vector<double> pairs_at_distance(const Network& network) {
  const std::vector<std::uint32_t> component_of = components_of(network);
  std::vector<double> pairs;
  DistanceWalk walk(network);
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    if (component_of[v] != 1) continue;
    const DistanceCounts at_distance = walk.from(v);
    pairs.resize(std::max(pairs.size(), at_distance.size()), 0.0);
    for (std::size_t distance = 0; distance < at_distance.size(); ++distance) pairs[distance] += at_distance[distance];
  }
  return pairs;
}

}  // namespace

double vertex_total(const Network& network) {
  return network.vertex_count();
}

double tie_total(const Network& network) {
  return network.tie_count();
}

double density(const Network& network) {
  if (network.vertex_count() < 2) return kUndefined;
  const double n = network.vertex_count();
  return tie_total(network) / (n * (n - 1) / 2);
}

double component_total(const Network& network) {
  const std::vector<std::uint32_t> component_of = components_of(network);
  return component_of.empty() ? 0.0 : std::ranges::max(component_of);
}

double largest_component(const Network& network) {
  return static_cast<double>(std::ranges::count(components_of(network), 1U));
}

double mean_degree(const Network& network) {
  if (network.vertex_count() == 0) return kUndefined;
  return 2 * tie_total(network) / vertex_total(network);
}

double degree_sd(const Network& network) {
  const double mean = mean_degree(network);
  double squares = 0;
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    const double off_mean = static_cast<double>(network.degree(v)) - mean;
    squares += off_mean * off_mean;
  }
  return network.vertex_count() == 0 ? kUndefined : std::sqrt(squares / vertex_total(network));
}

double diameter(const Network& network) {
  if (network.vertex_count() == 0) return kUndefined;
  return static_cast<double>(pairs_at_distance(network).size() - 1);
}

double mean_distance(const Network& network) {
  const std::vector<double> pairs = pairs_at_distance(network);
  if (pairs.size() < 2) return kUndefined;
  double count = 0;
  double sum = 0;
  for (std::size_t distance = 1; distance < pairs.size(); ++distance) {
    count += pairs[distance];
    sum += static_cast<double>(distance) * pairs[distance];
  }
  return sum / count;
}

double cut_vertex_total(const Network& network) {
  return static_cast<double>(cut_vertices(network).members.size());
}

double bridge_total(const Network& network) {
  return static_cast<double>(cut_vertices(network).bridges.size());
}

}  // namespace samenhang

#include "measures/centralization.h"

#include "measures/betweenness.h"
#include "measures/degree.h"

#include <algorithm>

namespace samenhang {
namespace {

double gaps_to_largest(const Scores& scores) {
  const double largest = std::ranges::max(scores);
  double sum = 0;
  for (const double score : scores) sum += largest - score;
  return sum;
}

}  // namespace

double degree_centralization(const Network& network) {
  if (network.vertex_count() < 3) return kUndefined;
  const double n = network.vertex_count();
  return gaps_to_largest(degree(network)) / ((n - 1) * (n - 2));
}

double betweenness_centralization(const Network& network) {
  if (network.vertex_count() < 3) return kUndefined;
  const double n = network.vertex_count();
  return gaps_to_largest(betweenness(network)) / (n - 1);
}

}  // namespace samenhang

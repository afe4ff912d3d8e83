#include "measures/pagerank.h"

#include <cmath>
#include <cstddef>
#include <utility>

namespace samenhang {
namespace {

constexpr double kDamping = 0.85;
constexpr double kSettled = 1e-13;  // the sum of all changes; what is still to come is under 6 times that

Scores next_ranks(const Network& network, const Scores& ranks) {
  Scores next(ranks.size(), 0.0);
  double stranded = 0;
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    if (network.degree(v) == 0) {
      stranded += ranks[v];
      continue;
    }
    const double given = kDamping * ranks[v] / static_cast<double>(network.degree(v));
    for (const Vertex neighbour : network.neighbours(v)) next[neighbour] += given;
  }
  const double of_all = (1 - kDamping + kDamping * stranded) / network.vertex_count();
  for (double& rank : next) rank += of_all;
  return next;
}

double total_change(const Scores& before, const Scores& after) {
  double sum = 0;
  for (std::size_t v = 0; v < before.size(); ++v) sum += std::abs(after[v] - before[v]);
  return sum;
}

}  // namespace

Scores pagerank(const Network& network) {
  if (network.vertex_count() == 0) return {};
  Scores ranks(network.vertex_count(), 1.0 / network.vertex_count());
  double change = 1;
  while (change > kSettled) {
    Scores next = next_ranks(network, ranks);
    change = total_change(ranks, next);
    ranks = std::move(next);
  }
  return ranks;
}

}  // namespace samenhang

#include "measures/structural_holes.h"

#include "measures/clustering.h"
#include "measures/degree.h"

#include <vector>

namespace samenhang {
namespace {

// `weight` is that of a tie, `total` that of all ties of a member.
template <class Weight>
Scores constraint_of(const Network& network, const Scores& total, Weight weight) {
  Scores scores(network.vertex_count(), kUndefined);
  std::vector<double> invested(network.vertex_count(), 0.0);  // in each neighbour of v, also by way of others
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    if (network.degree(v) == 0) continue;
    const auto neighbours = network.neighbours(v);
    const auto ties = network.ties_of(v);
    for (std::size_t i = 0; i < neighbours.size(); ++i) invested[neighbours[i]] = weight(ties[i]) / total[v];
    for (std::size_t i = 0; i < neighbours.size(); ++i) {
      const Vertex via = neighbours[i];
      const double share = weight(ties[i]) / total[v];
      for (std::size_t j = 0; j < network.degree(via); ++j) {
        invested[network.neighbours(via)[j]] += share * weight(network.ties_of(via)[j]) / total[via];
      }
    }
    scores[v] = 0;
    for (const Vertex neighbour : neighbours) scores[v] += invested[neighbour] * invested[neighbour];
    for (const Vertex via : neighbours) {
      for (const Vertex far : network.neighbours(via)) invested[far] = 0;
      invested[via] = 0;
    }
  }
  return scores;
}

}  // namespace

Scores constraint(const Network& network) {
  return constraint_of(network, degree(network), [](TieIndex) { return 1.0; });
}

Scores constraint_weighted(const Network& network) {
  return constraint_of(network, strength(network),
                       [&network](TieIndex tie) { return static_cast<double>(network.weight(tie)); });
}

Scores effective_size(const Network& network) {
  const std::vector<std::uint64_t> ties_among = triangles(network);
  Scores scores(network.vertex_count(), kUndefined);
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    const auto contacts = static_cast<double>(network.degree(v));
    if (contacts > 0) scores[v] = contacts - 2 * static_cast<double>(ties_among[v]) / contacts;
  }
  return scores;
}

Scores efficiency(const Network& network) {
  Scores scores = effective_size(network);
  for (Vertex v = 0; v < network.vertex_count(); ++v) scores[v] /= static_cast<double>(network.degree(v));
  return scores;
}

}  // namespace samenhang

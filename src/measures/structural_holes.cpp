#include "measures/structural_holes.h"

#include "measures/clustering.h"
#include "measures/degree.h"

#include <vector>

namespace samenhang {
namespace {

// What one member invests in the others, directly and by way of each other. `weight` is that of a tie, `total` that
// of all ties of a member.
template <class Weight>
class Investment {
 public:
  Investment(const Network& network, const Scores& total, Weight weight)
      : network_(network), total_(total), weight_(weight), invested_(network.vertex_count(), 0.0) {}

  double constraint_on(Vertex v) {
    invest(v, 1.0);
    const auto neighbours = network_.neighbours(v);
    for (std::size_t i = 0; i < neighbours.size(); ++i) {
      invest(neighbours[i], weight_(network_.ties_of(v)[i]) / total_[v]);
    }
    double sum = 0;
    for (const Vertex neighbour : neighbours) sum += invested_[neighbour] * invested_[neighbour];
    forget(v);
    return sum;
  }

 private:
  void invest(Vertex of, double share) {
    const auto neighbours = network_.neighbours(of);
    for (std::size_t i = 0; i < neighbours.size(); ++i) {
      invested_[neighbours[i]] += share * (weight_(network_.ties_of(of)[i]) / total_[of]);
    }
  }

  void forget(Vertex v) {
    for (const Vertex via : network_.neighbours(v)) {
      for (const Vertex far : network_.neighbours(via)) invested_[far] = 0;
      invested_[via] = 0;
    }
  }

  const Network& network_;
  const Scores& total_;
  Weight weight_;
  std::vector<double> invested_;
};

template <class Weight>
Scores constraint_of(const Network& network, const Scores& total, Weight weight) {
  Scores scores(network.vertex_count(), kUndefined);
  Investment investment(network, total, weight);
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    if (network.degree(v) > 0) scores[v] = investment.constraint_on(v);
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

#include "measures/degree.h"

namespace samenhang {

Scores degree(const Network& network) {
  Scores scores(network.vertex_count());
  for (Vertex v = 0; v < network.vertex_count(); ++v) scores[v] = static_cast<double>(network.degree(v));
  return scores;
}

Scores strength(const Network& network) {
  Scores scores(network.vertex_count(), 0.0);
  for (const Tie& tie : network.ties()) {
    scores[tie.from] += tie.weight;
    scores[tie.to] += tie.weight;
  }
  return scores;
}

Scores tie_weight(const Network& network) {
  Scores scores;
  scores.reserve(network.tie_count());
  for (const Tie& tie : network.ties()) scores.push_back(tie.weight);
  return scores;
}

}  // namespace samenhang

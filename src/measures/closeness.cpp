#include "measures/closeness.h"

#include "measures/distances.h"

namespace samenhang {
namespace {

// `score` says what the members at each distance make of a member.
template <class Score>
Scores by_distance(const Network& network, Score score) {
  Scores scores(network.vertex_count());
  DistanceWalk walk(network);
  for (Vertex v = 0; v < network.vertex_count(); ++v) scores[v] = score(walk.from(v));
  return scores;
}

}  // namespace

Scores closeness(const Network& network) {
  const double others = static_cast<double>(network.vertex_count()) - 1;
  return by_distance(network, [others](DistanceCounts at_distance) {
    double reached = 0;
    double distance_sum = 0;
    for (std::size_t distance = 1; distance < at_distance.size(); ++distance) {
      reached += at_distance[distance];
      distance_sum += static_cast<double>(distance) * at_distance[distance];
    }
    return reached == 0 ? 0.0 : (reached / others) * (reached / distance_sum);
  });
}

Scores harmonic(const Network& network) {
  const double others = static_cast<double>(network.vertex_count()) - 1;
  return by_distance(network, [others](DistanceCounts at_distance) {
    double sum = 0;
    for (std::size_t distance = 1; distance < at_distance.size(); ++distance) {
      sum += at_distance[distance] / static_cast<double>(distance);
    }
    return sum == 0 ? 0.0 : sum / others;
  });
}

}  // namespace samenhang

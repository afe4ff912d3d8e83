#include "measures/parts.h"

#include "groups/components.h"

namespace samenhang {

Scores core_number(const Network& network) {
  const std::vector<std::uint32_t> numbers = core_numbers(network);
  return {numbers.begin(), numbers.end()};
}

Scores cut_vertex(const Network& network) {
  Scores scores(network.vertex_count(), 0.0);
  for (const Vertex v : cut_vertices(network).members) scores[v] = 1;
  return scores;
}

Scores component(const Network& network) {
  const std::vector<std::uint32_t> numbers = components_of(network);
  return {numbers.begin(), numbers.end()};
}

Scores bridge(const Network& network) {
  Scores scores(network.tie_count(), 0.0);
  for (const TieIndex tie : cut_vertices(network).bridges) scores[tie] = 1;
  return scores;
}

}  // namespace samenhang

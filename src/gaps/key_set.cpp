#include "gaps/key_set.h"

#include "base/check.h"
#include "gaps/selection.h"
#include "measures/measure.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace samenhang {
namespace {

// Not a number (in a network too small for it) ranks as 0.
std::vector<double> rounded_betweenness(const Situation& situation) {
  const PartyMeasure* betweenness = find_party_measure("betweenness");
  check(betweenness != nullptr, "there is a measure betweenness");
  std::vector<double> scores = betweenness->compute({situation.network(), situation.inventory()});
  for (double& score : scores) score = std::isnan(score) ? 0.0 : std::round(score * 1e9);
  return scores;
}

std::vector<Vertex> most_in_between(const Situation& situation) {
  const std::vector<double> scores = rounded_betweenness(situation);
  std::vector<Vertex> parties = parties_where(situation, [](Vertex) { return true; });
  std::ranges::sort(parties, [&](Vertex a, Vertex b) {
    if (scores[a] != scores[b]) return scores[a] > scores[b];
    return situation.party(a).id < situation.party(b).id;
  });
  const auto size = static_cast<std::size_t>(std::max(0, situation.thresholds().key_set_size));
  parties.resize(std::min(parties.size(), size));
  std::ranges::sort(parties);
  return parties;
}

}  // namespace

KeySet key_set_of(const Situation& situation) {
  KeySet keys{parties_where(situation, [&](Vertex v) { return situation.party(v).key_party; }), true};
  if (keys.parties.empty()) keys = {most_in_between(situation), false};
  return keys;
}

}  // namespace samenhang

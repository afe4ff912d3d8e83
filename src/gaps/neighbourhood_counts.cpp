#include "gaps/neighbourhood_counts.h"

#include <set>
#include <vector>

namespace samenhang {
namespace {

// Named twice in one cell is named once.
void count_once(NeighbourhoodCounts& counts, const std::vector<NeighbourhoodCode>& named) {
  for (const NeighbourhoodCode& code : std::set(named.begin(), named.end())) ++counts[code];
}

}  // namespace

NeighbourhoodCounts initiatives_by_neighbourhood(const Situation& situation) {
  NeighbourhoodCounts counts;
  for (const Situation::ActiveInitiative& active : situation.initiatives()) {
    count_once(counts, active.initiative->neighbourhoods);
  }
  return counts;
}

NeighbourhoodCounts resident_parties_by_neighbourhood(const Situation& situation) {
  NeighbourhoodCounts counts;
  for (Vertex v = 0; v < situation.network().vertex_count(); ++v) {
    if (situation.is_resident_kind(v)) count_once(counts, situation.party(v).neighbourhoods);
  }
  return counts;
}

long count_in(const NeighbourhoodCounts& counts, const NeighbourhoodCode& code) {
  const auto found = counts.find(code);
  return found == counts.end() ? 0 : found->second;
}

}  // namespace samenhang

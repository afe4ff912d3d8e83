#include "gaps/neighbourhood_without_resident_party.h"

#include "gaps/findings.h"
#include "gaps/neighbourhood_counts.h"
#include "gaps/selection.h"

#include <utility>

namespace samenhang {
namespace {

Sentence sentence_for(const Neighbourhood& neighbourhood, long parties) {
  const Message wording =
      neighbourhood.priority
          ? message(
                "Of the priority neighbourhood {neighbourhood} no group of residents is known yet (0 of {parties} "
                "groups).")
          : message("Of the neighbourhood {neighbourhood} no group of residents is known yet (0 of {parties} groups).");
  return {wording, {{"neighbourhood", neighbourhood.name}, {"parties", parties}}};
}

}  // namespace

std::vector<Finding> neighbourhood_without_resident_party(const Situation& situation) {
  const NeighbourhoodCounts present = resident_parties_by_neighbourhood(situation);
  const long parties = count_of(parties_where(situation, [&](Vertex v) { return situation.is_resident_kind(v); }));
  std::vector<Finding> findings;
  for (const Neighbourhood& neighbourhood : situation.inventory().neighbourhoods) {
    if (count_in(present, neighbourhood.code) > 0) continue;
    findings.push_back({.severity = neighbourhood.priority ? FindingSeverity::medium : FindingSeverity::low,
                        .subject = neighbourhood.code.text(),
                        .detail = neighbourhood.name,
                        .sentence = sentence_for(neighbourhood, parties)});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

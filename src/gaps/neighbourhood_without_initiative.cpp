#include "gaps/neighbourhood_without_initiative.h"

#include "gaps/findings.h"
#include "gaps/neighbourhood_counts.h"

#include <utility>

namespace samenhang {
namespace {

Sentence sentence_for(const Neighbourhood& neighbourhood, long initiatives) {
  const Message wording =
      neighbourhood.priority
          ? message(
                "No running or planned initiative names the priority neighbourhood {neighbourhood} (0 of "
                "{initiatives} initiatives).")
          : message(
                "No running or planned initiative names the neighbourhood {neighbourhood} (0 of {initiatives} "
                "initiatives).");
  return {wording, {{"neighbourhood", neighbourhood.name}, {"initiatives", initiatives}}};
}

}  // namespace

std::vector<Finding> neighbourhood_without_initiative(const Situation& situation) {
  const NeighbourhoodCounts initiatives = initiatives_by_neighbourhood(situation);
  std::vector<Finding> findings;
  for (const Neighbourhood& neighbourhood : situation.inventory().neighbourhoods) {
    if (count_in(initiatives, neighbourhood.code) > 0) continue;
    findings.push_back({.severity = neighbourhood.priority ? FindingSeverity::high : FindingSeverity::medium,
                        .subject = neighbourhood.code.text(),
                        .detail = neighbourhood.name,
                        .sentence = sentence_for(neighbourhood, count_of(situation.initiatives()))});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

#include "gaps/resident_party_detached.h"

#include "gaps/findings.h"
#include "gaps/selection.h"

#include <utility>

namespace samenhang {
namespace {

Sentence sentence_for(const Party& party, long ties) {
  if (ties == 0) {
    return {message("{party} has 0 ties, so none with a municipal department, the core team or a neighbourhood team."),
            {{"party", party.name}}};
  }
  return {
      messages("{party} has {ties} tie, but none with a municipal department, the core team or a neighbourhood team.",
               "{party} has {ties} ties, but none with a municipal department, the core team or a neighbourhood "
               "team."),
      {{"party", party.name}, {"ties", ties}},
      ties};
}

}  // namespace

std::vector<Finding> resident_party_detached(const Situation& situation) {
  const PartyTest is_municipal = [&](Vertex v) {
    return situation.is_department(v) || situation.is_kind(v, "core_team") ||
           situation.is_kind(v, "neighbourhood_team");
  };
  const PartyTest is_detached = [&](Vertex v) {
    return situation.is_resident_kind(v) && !tied_to(situation, v, is_municipal);
  };
  std::vector<Finding> findings;
  for (const Vertex v : parties_where(situation, is_detached)) {
    const auto ties = static_cast<long>(situation.network().degree(v));
    findings.push_back({.severity = FindingSeverity::high,
                        .subject = situation.party(v).id.text(),
                        .sentence = sentence_for(situation.party(v), ties)});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

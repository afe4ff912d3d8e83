#include "gaps/desired_relation_open.h"

#include "gaps/counted_relations.h"
#include "gaps/findings.h"

#include <utility>

namespace samenhang {

std::vector<Finding> desired_relation_open(const Situation& situation) {
  std::vector<Finding> findings;
  for (const RelationEnds& ends : relations_with(situation, RelationStatus::desired)) {
    if (situation.network().tie_between(ends.from, ends.to)) continue;
    findings.push_back({.severity = FindingSeverity::medium,
                        .subject = ends.relation->id.text(),
                        .detail = from_to(*ends.relation),
                        .sentence = {message("The desired tie between {from} and {to} ({kind}) has not been made yet."),
                                     {{"from", situation.party(ends.from).name},
                                      {"to", situation.party(ends.to).name},
                                      {"kind", kind_label(situation, *ends.relation)}}}});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

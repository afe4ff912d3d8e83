#include "gaps/core_team_misses_domain.h"

#include "gaps/findings.h"
#include "gaps/selection.h"

#include <utility>

namespace samenhang {
namespace {

Sentence sentence_for(const CodeRow& domain, long members) {
  if (members == 0) {
    return {message("The domain {domain} is not in the core team: the list names no members of the core team yet."),
            {{"domain", domain.label}}};
  }
  return {messages("The domain {domain} is not in the core team: its only member does not work on this domain.",
                   "The domain {domain} is not in the core team: none of its {members} members works on this domain."),
          {{"domain", domain.label}, {"members", members}},
          members};
}

}  // namespace

std::vector<Finding> core_team_misses_domain(const Situation& situation) {
  const std::vector<Vertex> core_team =
      parties_where(situation, [&](Vertex v) { return situation.party(v).in_core_team; });
  std::vector<Finding> findings;
  for (const CodeRow* domain : domains_without(situation, core_team)) {
    if (!is_core_domain(situation, domain->key)) continue;
    findings.push_back({.severity = FindingSeverity::high,
                        .subject = domain->key,
                        .sentence = sentence_for(*domain, count_of(core_team))});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

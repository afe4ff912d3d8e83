#include "gaps/domain_without_party.h"

#include "gaps/findings.h"
#include "gaps/selection.h"

#include <utility>

namespace samenhang {

std::vector<Finding> domain_without_party(const Situation& situation) {
  const std::vector<Vertex> parties = parties_where(situation, [](Vertex) { return true; });
  std::vector<Finding> findings;
  for (const CodeRow* domain : domains_without(situation, parties)) {
    const bool core = is_core_domain(situation, domain->key);
    findings.push_back(
        {.severity = core ? FindingSeverity::high : FindingSeverity::medium,
         .subject = domain->key,
         .sentence = {message("No party in the list works on the domain {domain} (0 of {parties} parties)."),
                      {{"domain", domain->label}, {"parties", count_of(parties)}}}});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

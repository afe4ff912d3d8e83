#include "gaps/domain_not_in_initiatives.h"

#include "gaps/findings.h"
#include "gaps/selection.h"

#include <utility>

namespace samenhang {
namespace {

Sentence sentence_for(const CodeRow& domain, long participants) {
  return {message("The domain {domain} takes part nowhere: none of the parties in running and planned initiatives "
                  "works on it (0 of {participants} parties)."),
          {{"domain", domain.label}, {"participants", participants}}};
}

}  // namespace

std::vector<Finding> domain_not_in_initiatives(const Situation& situation) {
  const std::vector<Vertex> participants = participants_anywhere(situation);
  std::vector<Finding> findings;
  for (const CodeRow* domain : domains_without(situation, participants)) {
    const bool core = is_core_domain(situation, domain->key);
    findings.push_back({.severity = core ? FindingSeverity::high : FindingSeverity::medium,
                        .subject = domain->key,
                        .sentence = sentence_for(*domain, count_of(participants))});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

#include "gaps/domain_without_department.h"

#include "gaps/findings.h"
#include "gaps/selection.h"

#include <utility>

namespace samenhang {
namespace {

Sentence sentence_for(const CodeRow& domain, long departments) {
  return {message("No municipal department works on the domain {domain} (0 of {departments} departments)."),
          {{"domain", domain.label}, {"departments", departments}}};
}

}  // namespace

std::vector<Finding> domain_without_department(const Situation& situation) {
  const std::vector<Vertex> departments =
      parties_where(situation, [&](Vertex v) { return situation.is_department(v); });
  std::vector<Finding> findings;
  for (const CodeRow* domain : domains_without(situation, departments)) {
    if (!is_core_domain(situation, domain->key)) continue;
    findings.push_back({.severity = FindingSeverity::high,
                        .subject = domain->key,
                        .sentence = sentence_for(*domain, count_of(departments))});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

#include "gaps/access_factor_uncovered.h"

#include "gaps/agreements.h"
#include "gaps/findings.h"

#include <set>
#include <utility>

namespace samenhang {

std::vector<Finding> access_factor_uncovered(const Situation& situation) {
  const std::vector<const Agreement*> valid = valid_agreements(situation);
  const std::set<AccessFactor> covered = factors_of(valid);
  std::vector<Finding> findings;
  for (const CodeRow& factor : situation.lists().rows(ListId::access_factor)) {
    if (covered.contains(AccessFactor(factor.key))) continue;
    findings.push_back(
        {.severity = FindingSeverity::high,
         .subject = factor.key,
         .sentence = {
             message("No valid agreement secures the access factor {factor} (0 of {agreements} valid agreements)."),
             {{"factor", factor.label}, {"agreements", count_of(valid)}}}});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

#include "gaps/provider_missing_access_factor.h"

#include "base/parts.h"
#include "gaps/agreements.h"
#include "gaps/findings.h"
#include "gaps/selection.h"

#include <set>
#include <string>
#include <utility>

namespace samenhang {
namespace {

// Those that some agreement secures, but none to which the party is one, in the order of the list.
std::vector<const CodeRow*> missing_factors(const Situation& situation, const std::set<AccessFactor>& anywhere,
                                            const std::set<AccessFactor>& own) {
  std::vector<const CodeRow*> missing;
  for (const CodeRow& factor : situation.lists().rows(ListId::access_factor)) {
    const AccessFactor key(factor.key);
    if (anywhere.contains(key) && !own.contains(key)) missing.push_back(&factor);
  }
  return missing;
}

Finding finding_for(const Party& party, const std::vector<const CodeRow*>& missing, long agreements) {
  std::vector<std::string> keys;
  std::vector<Label> labels;
  for (const CodeRow* factor : missing) {
    keys.push_back(factor->key);
    labels.push_back(factor->label);
  }
  return {
      .severity = FindingSeverity::medium,
      .subject = party.id.text(),
      .detail = join(keys),
      .sentence = {messages("For {party} not yet secured in a valid agreement: {factors} ({agreements} valid agreement "
                            "with this party).",
                            "For {party} not yet secured in a valid agreement: {factors} ({agreements} valid "
                            "agreements with this party)."),
                   {{"party", party.name}, {"factors", labels}, {"agreements", agreements}},
                   agreements}};
}

}  // namespace

std::vector<Finding> provider_missing_access_factor(const Situation& situation) {
  const std::set<AccessFactor> anywhere = factors_of(valid_agreements(situation));
  const std::vector<std::vector<const Agreement*>> by_party = valid_agreements_by_party(situation);
  std::vector<Finding> findings;
  for (const Vertex v : participants_anywhere(situation)) {
    if (!situation.kind_has(v, "provider")) continue;
    const std::vector<const CodeRow*> missing = missing_factors(situation, anywhere, factors_of(by_party[v]));
    if (!missing.empty()) findings.push_back(finding_for(situation.party(v), missing, count_of(by_party[v])));
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

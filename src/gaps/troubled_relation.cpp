#include "gaps/troubled_relation.h"

#include "gaps/counted_relations.h"
#include "gaps/findings.h"

#include <utility>

namespace samenhang {
namespace {

Message wording_of(bool with_key_party) {
  return with_key_party
             ? message(
                   "A bottleneck was reported between {from} and {to} ({kind}); at least one of the two is a "
                   "key party.")
             : message("A bottleneck was reported between {from} and {to} ({kind}).");
}

}  // namespace

std::vector<Finding> troubled_relation(const Situation& situation) {
  std::vector<Finding> findings;
  for (const RelationEnds& ends : relations_with(situation, RelationStatus::troubled)) {
    const Party& from = situation.party(ends.from);
    const Party& to = situation.party(ends.to);
    const bool with_key_party = from.key_party || to.key_party;
    findings.push_back(
        {.severity = with_key_party ? FindingSeverity::high : FindingSeverity::medium,
         .subject = ends.relation->id.text(),
         .detail = from_to(*ends.relation),
         .sentence = {wording_of(with_key_party),
                      {{"from", from.name}, {"to", to.name}, {"kind", kind_label(situation, *ends.relation)}}}});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

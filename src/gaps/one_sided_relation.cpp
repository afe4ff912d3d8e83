#include "gaps/one_sided_relation.h"

#include "gaps/counted_relations.h"
#include "gaps/findings.h"
#include "inventory/one_sided.h"

#include <utility>

namespace samenhang {
namespace {

Sentence sentence_for(const Situation& situation, const RelationEnds& ends) {
  const bool by_from = ends.relation->confirmed_by == ConfirmedBy::from;
  const Party& named_by = situation.party(by_from ? ends.from : ends.to);
  const Party& other = situation.party(by_from ? ends.to : ends.from);
  return {message("The relation between {named_by} and {other} ({kind}) was named by {named_by} only; {other} has not "
                  "confirmed it yet."),
          {{"named_by", named_by.name}, {"other", other.name}, {"kind", kind_label(situation, *ends.relation)}}};
}

}  // namespace

std::vector<Finding> one_sided_relation(const Situation& situation) {
  std::vector<Finding> findings;
  for (const RelationEnds& ends : relations_with(situation, RelationStatus::existing)) {
    if (!is_one_sided(*ends.relation, situation.lists())) continue;
    findings.push_back({.severity = FindingSeverity::low,
                        .subject = ends.relation->id.text(),
                        .detail = from_to(*ends.relation),
                        .sentence = sentence_for(situation, ends)});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

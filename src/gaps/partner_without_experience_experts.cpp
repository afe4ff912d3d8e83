#include "gaps/partner_without_experience_experts.h"

#include "gaps/findings.h"
#include "gaps/selection.h"

#include <optional>
#include <utility>

namespace samenhang {
namespace {

std::optional<FindingSeverity> severity_of(const std::optional<Answer>& answer) {
  if (answer == Answer::no) return FindingSeverity::medium;
  if (answer == Answer::unknown) return FindingSeverity::low;
  return std::nullopt;
}

Sentence sentence_for(const Party& party, FindingSeverity severity, long initiatives) {
  const Message not_yet = messages(
      "{party} takes part in {initiatives} initiative and does not work with experts by experience (yet); there "
      "is no tie with a group of experts by experience yet either.",
      "{party} takes part in {initiatives} initiatives and does not work with experts by experience (yet); there "
      "is no tie with a group of experts by experience yet either.");
  const Message not_known = messages(
      "Of {party}, which takes part in {initiatives} initiative, it is not known yet whether it works with experts "
      "by experience; there is no tie with a group of experts by experience yet.",
      "Of {party}, which takes part in {initiatives} initiatives, it is not known yet whether it works with "
      "experts by experience; there is no tie with a group of experts by experience yet.");
  return {severity == FindingSeverity::medium ? not_yet : not_known,
          {{"party", party.name}, {"initiatives", initiatives}},
          initiatives};
}

}  // namespace

std::vector<Finding> partner_without_experience_experts(const Situation& situation) {
  const PartyTest is_expert_group = [&](Vertex v) { return situation.is_kind(v, "experience_expert_group"); };
  std::vector<Finding> findings;
  for (const Vertex v : participants_anywhere(situation)) {
    const Party& party = situation.party(v);
    const std::optional<FindingSeverity> severity = severity_of(party.works_with_experience_experts);
    if (!severity || !situation.kind_has(v, "buiten") || tied_to(situation, v, is_expert_group)) continue;
    findings.push_back({.severity = *severity,
                        .subject = party.id.text(),
                        .sentence = sentence_for(party, *severity, count_of(situation.initiatives_of(v)))});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

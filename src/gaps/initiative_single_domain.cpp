#include "gaps/initiative_single_domain.h"

#include "gaps/findings.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace samenhang {
namespace {

// The first domain that all have; nothing where they differ, or one has none.
std::optional<Domain> common_domain(const Situation& situation, const std::vector<Vertex>& participants) {
  if (participants.empty()) return std::nullopt;
  const Domain& first = situation.party(participants.front()).domain;
  const bool shared = std::ranges::all_of(participants, [&](Vertex v) { return situation.party(v).domain == first; });
  if (first.empty() || !shared) return std::nullopt;
  return first;
}

Sentence sentence_for(const Initiative& initiative, const Label& domain, long participants) {
  return {messages("The only participant in the initiative {initiative} works on the domain {domain}.",
                   "All {participants} participants in the initiative {initiative} work on the same domain: {domain}."),
          {{"initiative", initiative.name}, {"domain", domain}, {"participants", participants}},
          participants};
}

}  // namespace

std::vector<Finding> initiative_single_domain(const Situation& situation) {
  std::vector<Finding> findings;
  for (const Situation::ActiveInitiative& active : situation.initiatives()) {
    const std::optional<Domain> domain = common_domain(situation, active.participants);
    if (!domain) continue;
    const Label label = situation.lists().label(ListId::domain, domain->text());
    findings.push_back({.severity = FindingSeverity::medium,
                        .subject = active.initiative->id.text(),
                        .detail = domain->text(),
                        .sentence = sentence_for(*active.initiative, label, count_of(active.participants))});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

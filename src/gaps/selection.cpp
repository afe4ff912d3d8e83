#include "gaps/selection.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace samenhang {

std::vector<Vertex> parties_where(const Situation& situation, const PartyTest& holds) {
  std::vector<Vertex> found;
  for (Vertex v = 0; v < situation.network().vertex_count(); ++v) {
    if (holds(v)) found.push_back(v);
  }
  return found;
}

std::vector<Vertex> participants_anywhere(const Situation& situation) {
  return parties_where(situation, [&](Vertex v) { return !situation.initiatives_of(v).empty(); });
}

bool tied_to(const Situation& situation, Vertex v, const PartyTest& holds) {
  return std::ranges::any_of(situation.network().neighbours(v), holds);
}

bool shares_initiative_with(const Situation& situation, Vertex v, const PartyTest& holds) {
  return std::ranges::any_of(situation.initiatives_of(v), [&](std::uint32_t place) {
    const std::vector<Vertex>& participants = situation.initiatives()[place].participants;
    return std::ranges::any_of(participants, [&](Vertex other) { return other != v && holds(other); });
  });
}

std::vector<const CodeRow*> domains_without(const Situation& situation, std::span<const Vertex> parties) {
  std::unordered_set<std::string> present;
  for (const Vertex v : parties) {
    for (const Domain& domain : domains_of(situation.party(v))) present.insert(domain.text());
  }
  std::vector<const CodeRow*> missing;
  for (const CodeRow& row : situation.lists().rows(ListId::domain)) {
    if (!present.contains(row.key)) missing.push_back(&row);
  }
  return missing;
}

bool is_core_domain(const Situation& situation, std::string_view domain) {
  return situation.lists().has_flag(ListId::domain, domain, "kern");
}

std::vector<Label> core_domains_of(const Situation& situation, Vertex v) {
  std::vector<Label> labels;
  for (const Domain& domain : domains_of(situation.party(v))) {
    if (is_core_domain(situation, domain.text())) {
      labels.push_back(situation.lists().label(ListId::domain, domain.text()));
    }
  }
  return labels;
}

}  // namespace samenhang

#include "inventory/inventory.h"

#include <algorithm>

namespace samenhang {

Side side_of(const Party& party, const CodeLists& lists) {
  const auto has = [&party, &lists](std::string_view flag) {
    return lists.has_flag(ListId::party_kind, party.kind.text(), flag);
  };
  if (has("inwoners")) return Side::residents;
  return has("binnen") ? Side::inside : Side::outside;
}

std::vector<Domain> domains_of(const Party& party) {
  std::vector<Domain> domains;
  if (!party.domain.empty()) domains.push_back(party.domain);
  for (const Domain& domain : party.secondary_domains) {
    if (std::ranges::find(domains, domain) == domains.end()) domains.push_back(domain);
  }
  return domains;
}

}  // namespace samenhang

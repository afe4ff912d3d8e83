#include "groups/groupings.h"

#include "base/catalogue.h"
#include "groups/components.h"

#include <algorithm>
#include <map>
#include <string>

namespace samenhang {
namespace {

// Says a name in both languages.
class Namer {
 public:
  Label operator()(const Sentence& sentence) const { return {say(dutch_, sentence), say(english_, sentence)}; }

 private:
  Catalogue dutch_{Language::dutch};
  Catalogue english_{Language::english};
};

std::uint32_t largest(const std::vector<std::uint32_t>& numbers) {
  return numbers.empty() ? 0 : std::ranges::max(numbers);
}

// The domains that members have as their own, in the order of the code list; then the others.
std::vector<Domain> domains_present(const Network& network, const CodeLists& lists) {
  const std::vector<CodeRow>& rows = lists.rows(ListId::domain);
  const auto place = [&rows](const Domain& domain) {
    return std::ranges::find(rows, domain.text(), &CodeRow::key) - rows.begin();
  };
  std::vector<Domain> present;
  for (const Member& member : network.members()) {
    if (!member.domain.empty()) present.push_back(member.domain);
  }
  std::ranges::sort(present);
  const auto repeated = std::ranges::unique(present);
  present.erase(repeated.begin(), repeated.end());
  std::ranges::stable_sort(present, {}, place);
  return present;
}

}  // namespace

Grouping group_by_component(const Network& network, const Inventory& /*inventory*/) {
  Grouping grouping{components_of(network), {}, {}};
  std::vector<long> sizes(largest(grouping.group_of), 0);
  for (const std::uint32_t group : grouping.group_of) ++sizes[group - 1];

  const Namer name;
  for (std::size_t place = 0; place < sizes.size(); ++place) {
    grouping.groups.push_back(name({messages("Part {number} ({count} member)", "Part {number} ({count} members)"),
                                    {{"number", static_cast<long>(place + 1)}, {"count", sizes[place]}},
                                    sizes[place]}));
    grouping.keys.push_back(std::to_string(place + 1));
  }
  return grouping;
}

Grouping group_by_core(const Network& network, const Inventory& /*inventory*/) {
  const std::vector<std::uint32_t> cores = core_numbers(network);
  std::map<std::uint32_t, std::uint32_t> group_of_core;
  for (const std::uint32_t core : cores) group_of_core.emplace(core, 0);

  Grouping grouping;
  const Namer name;
  for (auto& [core, group] : group_of_core) {
    if (core == 0) continue;
    grouping.groups.push_back(name({message("Core {number}"), {{"number", static_cast<long>(core)}}}));
    grouping.keys.push_back(std::to_string(core));
    group = static_cast<std::uint32_t>(grouping.groups.size());
  }
  for (const std::uint32_t core : cores) grouping.group_of.push_back(group_of_core.at(core));
  return grouping;
}

Grouping group_by_domain(const Network& network, const Inventory& inventory) {
  Grouping grouping;
  std::map<Domain, std::uint32_t> number_of;
  for (const Domain& domain : domains_present(network, inventory.code_lists)) {
    grouping.groups.push_back(inventory.code_lists.label(ListId::domain, domain.text()));
    grouping.keys.push_back(domain.text());
    number_of[domain] = static_cast<std::uint32_t>(grouping.groups.size());
  }
  for (const Member& member : network.members()) {
    grouping.group_of.push_back(member.domain.empty() ? 0 : number_of.at(member.domain));
  }
  return grouping;
}

}  // namespace samenhang

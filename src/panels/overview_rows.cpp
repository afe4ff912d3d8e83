#include "panels/overview_rows.h"

#include "panels/wording.h"

#include <algorithm>
#include <map>

namespace samenhang {
namespace {

constexpr std::size_t kMostNamed = 5;

void add_count(const View& view, std::vector<FactRow>& rows, Message name, long count) {
  rows.push_back({say(view.catalogue, name), std::to_string(count)});
}

std::vector<FactRow> count_rows(const View& view) {
  const Inventory& shown = view.shown;
  std::vector<FactRow> rows;
  add_count(view, rows, message("Parties"), std::ranges::count(shown.parties, true, &Party::active));
  add_count(view, rows, message("Initiatives that run or are planned"),
            std::ranges::count_if(shown.initiatives, is_active));
  add_count(view, rows, message("Ties on the map"), static_cast<long>(view.network.tie_count()));
  add_count(view, rows, message("Desired ties"),
            std::ranges::count(shown.relations, RelationStatus::desired, &Relation::status));
  add_count(view, rows, message("Agreements"), static_cast<long>(shown.agreements.size()));
  return rows;
}

std::vector<LinkRow> connected_rows(const View& view) {
  std::vector<Vertex> order;
  for (Vertex v = 0; v < view.network.vertex_count(); ++v) {
    if (!view.network.members()[v].is_initiative && view.network.degree(v) > 0) order.push_back(v);
  }
  const auto more = [&view](Vertex a, Vertex b) {
    const std::size_t ties_a = view.network.degree(a);
    const std::size_t ties_b = view.network.degree(b);
    return ties_a != ties_b ? ties_a > ties_b : view.network.members()[a].id < view.network.members()[b].id;
  };
  const std::size_t named = std::min(order.size(), kMostNamed);
  std::ranges::partial_sort(order, order.begin() + static_cast<std::ptrdiff_t>(named), more);
  order.resize(named);
  std::vector<LinkRow> rows;
  for (const Vertex v : order) {
    const Member& member = view.network.members()[v];
    rows.push_back(
        {member.id,
         member.name,
         counted(view.catalogue, messages("{count} tie", "{count} ties"), static_cast<long>(view.network.degree(v))),
         {}});
  }
  return rows;
}

std::vector<FactRow> domain_rows(const View& view) {
  std::map<Domain, long> counts;
  for (const Party& party : view.inventory.parties) {
    if (!party.active) continue;
    for (const Domain& domain : domains_of(party)) ++counts[domain];
  }
  std::vector<FactRow> rows;
  for (const CodeRow& row : view.inventory.code_lists.rows(ListId::domain)) {
    const auto found = counts.find(Domain(row.key));
    const long count = found == counts.end() ? 0 : found->second;
    rows.push_back({row.label.in(view.catalogue.language()),
                    count == 0 ? say(view.catalogue, message("nobody yet")) : std::to_string(count)});
  }
  return rows;
}

std::string domains_note(const View& view) {
  const auto has_more = [](const Party& party) { return party.active && domains_of(party).size() > 1; };
  if (std::ranges::none_of(view.inventory.parties, has_more)) return {};
  return say(view.catalogue, message("A party with more than one domain counts in each of them."));
}

}  // namespace

OverviewRows overview_rows(const View& view) {
  return {count_rows(view), connected_rows(view), domain_rows(view), domains_note(view)};
}

}  // namespace samenhang

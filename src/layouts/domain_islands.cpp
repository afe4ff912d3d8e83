#include "layouts/domain_islands.h"

#include "base/check.h"
#include "layouts/island_plan.h"
#include "layouts/island_seats.h"
#include "layouts/spacing.h"

#include <algorithm>
#include <map>
#include <optional>

namespace samenhang {
namespace {

// For each member the place of its island, 0 .. in the order of the groups; those without a group come last.
std::vector<std::size_t> islands_by_group(const LayoutTask& task) {
  std::map<std::uint32_t, std::size_t> place;
  for (const std::int32_t group : task.groups) place[static_cast<std::uint32_t>(group)] = 0;
  std::size_t next = 0;
  for (auto& [group, island] : place) island = next++;
  std::vector<std::size_t> islands;
  islands.reserve(task.groups.size());
  for (const std::int32_t group : task.groups) islands.push_back(place[static_cast<std::uint32_t>(group)]);
  return islands;
}

TiesBetween ties_between(const LayoutTask& task, const std::vector<std::size_t>& island_of, std::size_t count) {
  if (count > kMostPlannedIslands) return {};
  TiesBetween ties(count, std::vector<double>(count, 0.0));
  for (const Tie& tie : task.ties) {
    const std::size_t a = island_of[tie.from];
    const std::size_t b = island_of[tie.to];
    if (a == b) continue;
    ties[a][b] += 1.0;
    ties[b][a] += 1.0;
  }
  return ties;
}

Island island_at(const Domain& domain, const Point& at) {
  return {domain, {at.x - kIslandSide, at.y - kIslandTop}, {at.x + kIslandSide, at.y + kIslandBottom}};
}

void add_to(Island& island, const Point& at) {
  const Island more = island_at(island.domain, at);
  island.low = {std::min(island.low.x, more.low.x), std::min(island.low.y, more.low.y)};
  island.high = {std::max(island.high.x, more.high.x), std::max(island.high.y, more.high.y)};
}

}  // namespace

Positions domain_islands(const LayoutTask& task) {
  if (task.groups.empty()) return {};
  const std::vector<std::size_t> island_of = islands_by_group(task);
  std::vector<std::size_t> sizes(*std::ranges::max_element(island_of) + 1, 0);
  for (const std::size_t island : island_of) ++sizes[island];
  const std::vector<PlacedIsland> islands = island_plan(sizes, ties_between(task, island_of, sizes.size()));
  return centred(seated(task, island_of, islands));
}

std::vector<Island> islands_of(const Network& network, const Positions& positions) {
  check(positions.size() == network.vertex_count(), "there is a position for each member");
  std::vector<Island> islands;
  std::map<Domain, std::size_t> place;
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    const Member& member = network.members()[v];
    if (member.is_initiative) continue;
    const auto [at, is_new] = place.try_emplace(member.domain, islands.size());
    if (is_new) islands.push_back(island_at(member.domain, positions[v]));
    add_to(islands[at->second], positions[v]);
  }
  std::ranges::stable_partition(islands, [](const Island& island) { return !island.domain.empty(); });
  const bool nobody_has_one = islands.size() == 1 && islands.front().domain.empty();
  return nobody_has_one ? std::vector<Island>{} : islands;
}

}  // namespace samenhang

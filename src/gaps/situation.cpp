#include "gaps/situation.h"

#include <algorithm>
#include <utility>

namespace samenhang {

Situation::Situation(const Inventory& inventory, GapThresholds thresholds)
    : inventory_(&inventory), thresholds_(thresholds), network_(network_of(inventory, NetworkChoice::relations)) {
  std::vector<Vertex> vertex_of_row(inventory.parties.size());
  for (Vertex v = 0; v < network_.vertex_count(); ++v) vertex_of_row[network_.members()[v].row] = v;

  initiatives_of_.resize(network_.vertex_count());
  const std::vector<std::vector<std::uint32_t>> participants = participants_of(inventory);
  for (std::size_t row = 0; row < inventory.initiatives.size(); ++row) {
    if (!is_active(inventory.initiatives[row])) continue;
    ActiveInitiative active{&inventory.initiatives[row], {}};
    for (const std::uint32_t party_row : participants[row]) {
      const Vertex v = vertex_of_row[party_row];
      active.participants.push_back(v);
      initiatives_of_[v].push_back(static_cast<std::uint32_t>(initiatives_.size()));
    }
    initiatives_.push_back(std::move(active));
  }
}

std::optional<Vertex> Situation::vertex_of(const PartyId& id) const {
  return network_.find(id.text());
}

bool Situation::share_initiative(Vertex a, Vertex b) const {
  const std::vector<std::uint32_t>& of_b = initiatives_of(b);
  return std::ranges::any_of(initiatives_of(a),
                             [&](std::uint32_t place) { return std::ranges::binary_search(of_b, place); });
}

bool Situation::kind_has(Vertex v, std::string_view flag) const {
  return lists().has_flag(ListId::party_kind, party(v).kind.text(), flag);
}

}  // namespace samenhang

#include "network/network.h"

#include "base/check.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace samenhang {
namespace {

constexpr std::array<std::string_view, 3> kChoiceKeys{"relations", "with-initiatives", "two-mode"};
constexpr std::array kChoiceNames{message("Ties"), message("Ties and together in initiatives"),
                                  message("Parties and initiatives")};

auto pair_of(const Tie& tie) {
  return std::pair(tie.from, tie.to);
}

// Sorted by pair; of a pair given twice the heavier, and of equals the one with a relation.
std::vector<Tie> simple(std::vector<Tie> ties, std::size_t vertex_count) {
  for (Tie& tie : ties) {
    check(tie.from != tie.to, "a tie joins two different members");
    check(tie.from < vertex_count && tie.to < vertex_count, "a tie joins two members of the network");
    if (tie.from > tie.to) std::swap(tie.from, tie.to);
  }
  std::ranges::sort(ties, {},
                    [](const Tie& tie) { return std::tuple(tie.from, tie.to, -tie.weight, tie.by_initiative_only); });
  const auto repeated = std::ranges::unique(ties, {}, pair_of);
  ties.erase(repeated.begin(), repeated.end());
  return ties;
}

// The rows of a table that count, by their id.
template <class Id, class Row>
std::unordered_map<Id, std::uint32_t> rows_by_id(const Rows<Row>& table, bool (*row_counts)(const Row&)) {
  std::unordered_map<Id, std::uint32_t> rows;
  for (std::uint32_t row = 0; row < table.size(); ++row) {
    if (row_counts(table[row])) rows.emplace(table[row].id, row);
  }
  return rows;
}

class Assembly {
 public:
  Assembly(const Inventory& inventory, NetworkChoice choice) : inventory_(inventory), choice_(choice) { add_parties(); }

  Network network() && {
    if (choice_ == NetworkChoice::two_mode) {
      add_initiatives();
    } else {
      add_relations();
      if (choice_ == NetworkChoice::with_initiatives) add_shared_initiatives();
    }
    return Network(std::move(members_), std::move(ties_), choice_);
  }

 private:
  void add_parties() {
    vertex_of_row_.resize(inventory_.parties.size());
    vertex_of_id_.reserve(inventory_.parties.size());
    members_.reserve(inventory_.parties.size());
    for (std::uint32_t row = 0; row < inventory_.parties.size(); ++row) {
      const Party& party = inventory_.parties[row];
      if (!party.active) continue;
      vertex_of_row_[row] = static_cast<Vertex>(members_.size());
      vertex_of_id_.emplace(party.id, vertex_of_row_[row]);
      members_.push_back({party.id.text(), party.name, false, party.domain, party.kind, row});
    }
  }

  void add_relations() {
    for (const Relation& relation : inventory_.relations) {
      if (!counts(relation)) continue;
      const auto from = vertex_of_id_.find(relation.from);
      const auto to = vertex_of_id_.find(relation.to);
      if (from == vertex_of_id_.end() || to == vertex_of_id_.end()) continue;
      ties_.push_back({from->second, to->second, relation.strength.value_or(1), false});
    }
  }

  void add_shared_initiatives() {
    for (const std::vector<std::uint32_t>& participants : participants_of(inventory_)) add_pairs(participants);
  }

  void add_pairs(const std::vector<std::uint32_t>& participants) {
    for (std::size_t i = 0; i < participants.size(); ++i) {
      for (std::size_t j = i + 1; j < participants.size(); ++j) {
        ties_.push_back({vertex_of_row_[participants[i]], vertex_of_row_[participants[j]], 1, true});
      }
    }
  }

  void add_initiatives() {
    const auto participants = participants_of(inventory_);
    for (std::uint32_t row = 0; row < inventory_.initiatives.size(); ++row) {
      const Initiative& initiative = inventory_.initiatives[row];
      if (!is_active(initiative)) continue;
      const auto vertex = static_cast<Vertex>(members_.size());
      members_.push_back({initiative.id.text(), initiative.name, true, {}, {}, row});
      for (const std::uint32_t party : participants[row]) ties_.push_back({vertex_of_row_[party], vertex, 1, false});
    }
  }

  const Inventory& inventory_;
  NetworkChoice choice_;
  std::vector<Member> members_;
  std::vector<Tie> ties_;
  std::vector<Vertex> vertex_of_row_;
  std::unordered_map<PartyId, Vertex> vertex_of_id_;
};

}  // namespace

std::string_view key_of(NetworkChoice choice) {
  return kChoiceKeys.at(static_cast<std::size_t>(choice));
}

std::optional<NetworkChoice> network_choice_of(std::string_view key) {
  const auto* found = std::ranges::find(kChoiceKeys, key);
  if (found == kChoiceKeys.end()) return std::nullopt;
  return static_cast<NetworkChoice>(found - kChoiceKeys.begin());
}

Message name_of(NetworkChoice choice) {
  return kChoiceNames.at(static_cast<std::size_t>(choice));
}

Network::Network(std::vector<Member> members, std::vector<Tie> ties, NetworkChoice choice)
    : members_(std::move(members)), ties_(simple(std::move(ties), members_.size())), choice_(choice) {
  count_rows();
  fill_rows();
  by_id_.resize(members_.size());
  std::iota(by_id_.begin(), by_id_.end(), Vertex{0});
  const auto id_of = [this](Vertex v) -> const std::string& { return members_[v].id; };
  if (!std::ranges::is_sorted(by_id_, {}, id_of)) std::ranges::stable_sort(by_id_, {}, id_of);
}

void Network::count_rows() {
  row_starts_.assign(members_.size() + 1, 0);
  for (const Tie& tie : ties_) {
    ++row_starts_[tie.from + 1];
    ++row_starts_[tie.to + 1];
  }
  for (std::size_t v = 1; v < row_starts_.size(); ++v) row_starts_[v] += row_starts_[v - 1];
}

// The ties are sorted; with the far ends put first, each row comes out ascending.
void Network::fill_rows() {
  neighbours_.resize(2 * ties_.size());
  ties_of_.resize(2 * ties_.size());
  std::vector<std::uint32_t> next(row_starts_.begin(), row_starts_.end() - 1);
  const auto put = [&](Vertex at, Vertex neighbour, TieIndex tie) {
    neighbours_[next[at]] = neighbour;
    ties_of_[next[at]++] = tie;
  };
  for (TieIndex tie = 0; tie < tie_count(); ++tie) put(ties_[tie].to, ties_[tie].from, tie);
  for (TieIndex tie = 0; tie < tie_count(); ++tie) put(ties_[tie].from, ties_[tie].to, tie);
}

std::optional<TieIndex> Network::tie_between(Vertex a, Vertex b) const {
  const std::span<const Vertex> row = neighbours(a);
  const auto found = std::ranges::lower_bound(row, b);
  if (found == row.end() || *found != b) return std::nullopt;
  return ties_of(a)[static_cast<std::size_t>(found - row.begin())];
}

std::optional<Vertex> Network::find(std::string_view id) const {
  const auto found =
      std::ranges::lower_bound(by_id_, id, {}, [this](Vertex v) -> std::string_view { return members_[v].id; });
  if (found == by_id_.end() || members_[*found].id != id) return std::nullopt;
  return *found;
}

Network network_of(const Inventory& inventory, NetworkChoice choice) {
  return Assembly(inventory, choice).network();
}

std::vector<std::vector<std::uint32_t>> participants_of(const Inventory& inventory) {
  const auto parties = rows_by_id<PartyId, Party>(inventory.parties, [](const Party& party) { return party.active; });
  const auto initiatives = rows_by_id<InitiativeId, Initiative>(inventory.initiatives, is_active);
  std::vector<std::vector<std::uint32_t>> participants(inventory.initiatives.size());
  for (const Participation& participation : inventory.participations) {
    const auto party = parties.find(participation.party);
    const auto initiative = initiatives.find(participation.initiative);
    if (party == parties.end() || initiative == initiatives.end()) continue;
    participants[initiative->second].push_back(party->second);
  }
  for (auto& rows : participants) {
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
  }
  return participants;
}

}  // namespace samenhang

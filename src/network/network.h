#pragma once

#include "inventory/inventory.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace samenhang {

// The place of a member in its network, 0 .. n-1. Lives within one network.
using Vertex = std::uint32_t;
// The place of a tie in its network, 0 .. m-1.
using TieIndex = std::uint32_t;

// Which network of an inventory.
enum class NetworkChoice {
  relations,         // G: who has an existing or troubled relation
  with_initiatives,  // G+: and who is together in an active initiative
  two_mode,          // parties and the initiatives they take part in
};

std::string_view key_of(NetworkChoice choice);  // relations, with-initiatives, two-mode
std::optional<NetworkChoice> network_choice_of(std::string_view key);
Message name_of(NetworkChoice choice);

// One that stands in the network: a party, or in the two-mode network an initiative.
struct Member {
  std::string id;  // PartyId or InitiativeId
  std::string name;
  bool is_initiative = false;
  Domain domain;          // empty: none, or an initiative
  PartyKind kind;         // empty for an initiative
  std::uint32_t row = 0;  // its place in Inventory::parties or ::initiatives
};

struct Tie {
  Vertex from = 0;  // from < to
  Vertex to = 0;
  int weight = 1;  // 1 .. 4: the largest strength of the pair's relations, empty counts 1; 1 for an initiative
  bool by_initiative_only = false;  // G+: the pair has no relation that counts
};

// Members and their undirected ties, simple (no self-tie, one tie a pair), in compressed
// sparse rows. Never changes once made. network/boost_graph.h makes it a model of
// Boost.Graph's concepts.
class Network {
 public:
  Network() = default;

  /// Every tie joins two different members and is given once, in any order and direction; of a pair that is
  /// given more often the largest weight stands. Ties are kept sorted by (from, to).
  Network(std::vector<Member> members, std::vector<Tie> ties, NetworkChoice choice = NetworkChoice::relations);

  NetworkChoice choice() const { return choice_; }
  Vertex vertex_count() const { return static_cast<Vertex>(members_.size()); }
  TieIndex tie_count() const { return static_cast<TieIndex>(ties_.size()); }

  std::span<const Member> members() const { return members_; }
  std::span<const Tie> ties() const { return ties_; }

  std::size_t degree(Vertex v) const { return row_starts_[v + 1] - row_starts_[v]; }

  /// The neighbours of `v`, ascending.
  std::span<const Vertex> neighbours(Vertex v) const { return row_of(neighbours_, v); }
  /// The ties of `v`, in the order of its neighbours.
  std::span<const TieIndex> ties_of(Vertex v) const { return row_of(ties_of_, v); }

  int weight(TieIndex tie) const { return ties_[tie].weight; }

  /// The tie between the two, in either order.
  std::optional<TieIndex> tie_between(Vertex a, Vertex b) const;

  /// The member with this id; parties are looked for before initiatives.
  std::optional<Vertex> find(std::string_view id) const;

 private:
  template <class T>
  std::span<const T> row_of(const std::vector<T>& values, Vertex v) const {
    return std::span(values).subspan(row_starts_[v], row_starts_[v + 1] - row_starts_[v]);
  }

  void count_rows();
  void fill_rows();

  std::vector<Member> members_;
  std::vector<Tie> ties_;
  std::vector<std::uint32_t> row_starts_{0};  // n + 1
  std::vector<Vertex> neighbours_;            // 2m
  std::vector<TieIndex> ties_of_;             // 2m
  std::vector<Vertex> by_id_;                 // vertices sorted by id
  NetworkChoice choice_ = NetworkChoice::relations;
};

/// The network of `inventory`: one member for each active party in the order of the table (two-mode: followed
/// by the active initiatives), whether it has ties or not. Relations and participations of inactive parties
/// are left out; desired, ended and "none" relations never count. For a part of the inventory, filter it first.
Network network_of(const Inventory& inventory, NetworkChoice choice);

/// For each active initiative of the inventory (by its row) its participants: rows of Inventory::parties,
/// ascending, each once. Inactive parties are left out; initiatives that are not active have none.
std::vector<std::vector<std::uint32_t>> participants_of(const Inventory& inventory);

}  // namespace samenhang

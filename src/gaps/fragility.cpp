#include "gaps/fragility.h"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

namespace samenhang {
namespace {

constexpr std::uint32_t kUnseen = std::numeric_limits<std::uint32_t>::max();

// A walk in depth over every component, and what it learns of each member.
class DepthFirst {
 public:
  explicit DepthFirst(const Network& network)
      : network_(network),
        entered_(network.vertex_count(), kUnseen),
        lowest_(network.vertex_count()),
        size_(network.vertex_count(), 1),
        parent_tie_(network.vertex_count(), kUnseen),
        next_(network.vertex_count()) {
    order_.reserve(network.vertex_count());
  }

  Fragility fragility() && {
    found_.separated.assign(network_.vertex_count(), 0);
    found_.smaller_side.assign(network_.tie_count(), 0);
    for (Vertex root = 0; root < network_.vertex_count(); ++root) {
      if (entered_[root] != kUnseen) continue;
      const std::size_t first = order_.size();
      walk_from(root);
      judge(std::span(order_).subspan(first));
    }
    return std::move(found_);
  }

 private:
  void enter(Vertex v) {
    entered_[v] = lowest_[v] = static_cast<std::uint32_t>(order_.size());
    order_.push_back(v);
    path_.push_back(v);
  }

  void leave() {
    const Vertex v = path_.back();
    path_.pop_back();
    if (path_.empty()) return;
    const Vertex parent = path_.back();
    lowest_[parent] = std::min(lowest_[parent], lowest_[v]);
    size_[parent] += size_[v];
  }

  void walk_from(Vertex root) {
    enter(root);
    while (!path_.empty()) {
      const Vertex v = path_.back();
      if (next_[v] == network_.degree(v)) {
        leave();
        continue;
      }
      const Vertex neighbour = network_.neighbours(v)[next_[v]];
      const TieIndex tie = network_.ties_of(v)[next_[v]];
      ++next_[v];
      if (entered_[neighbour] == kUnseen) {
        parent_tie_[neighbour] = tie;
        enter(neighbour);
      } else if (tie != parent_tie_[v]) {
        lowest_[v] = std::min(lowest_[v], entered_[neighbour]);
      }
    }
  }

  Vertex parent_of(Vertex v) const {
    const Tie& tie = network_.ties()[parent_tie_[v]];
    return tie.from == v ? tie.to : tie.from;
  }

  // One whole component, in the order it was entered: its root first.
  void judge(std::span<const Vertex> component) {
    const auto whole = static_cast<std::uint32_t>(component.size());
    std::vector<std::uint32_t> fallen(component.size(), 0);   // members in the pieces that fall off below
    std::vector<std::uint32_t> largest(component.size(), 0);  // of these pieces
    const std::uint32_t first = entered_[component.front()];
    for (const Vertex v : component.subspan(1)) {
      const Vertex parent = parent_of(v);
      if (lowest_[v] < entered_[parent]) continue;
      const std::uint32_t at = entered_[parent] - first;
      fallen[at] += size_[v];
      largest[at] = std::max(largest[at], size_[v]);
      if (lowest_[v] > entered_[parent]) found_.smaller_side[parent_tie_[v]] = std::min(size_[v], whole - size_[v]);
    }
    for (std::size_t at = 0; at < component.size(); ++at) {
      const std::uint32_t above = whole - 1 - fallen[at];
      found_.separated[component[at]] = whole - 1 - std::max(largest[at], above);
    }
  }

  const Network& network_;
  std::vector<std::uint32_t> entered_;  // when, counted over all components
  std::vector<std::uint32_t> lowest_;   // the earliest entered that it or those below it have a tie to
  std::vector<std::uint32_t> size_;     // of itself and those below it
  std::vector<TieIndex> parent_tie_;
  std::vector<std::size_t> next_;  // the place of the neighbour to look at next
  std::vector<Vertex> order_;
  std::vector<Vertex> path_;
  Fragility found_;
};

}  // namespace

Fragility fragility_of(const Network& network) {
  return DepthFirst(network).fragility();
}

}  // namespace samenhang

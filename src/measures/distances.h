#pragma once

#include "network/network.h"

#include <cstdint>
#include <span>
#include <vector>

namespace samenhang {

// How many members stand at each distance from one member: at_distance[d], d >= 1; at_distance[0] is
// 1, the member itself. Who is not reached stands nowhere.
using DistanceCounts = std::span<const std::uint32_t>;

// Walks breadth first from one member after the other, and keeps its room between the walks.
class DistanceWalk {
 public:
  explicit DistanceWalk(const Network& network) : network_(&network), seen_in_(network.vertex_count(), 0) {}

  /// How many members stand at each distance (in ties) from `start`. Holds until the next walk.
  ///
  /// Cost  O(n + m).
  DistanceCounts from(Vertex start);

 private:
  const Network* network_;
  std::uint32_t walk_ = 0;
  std::vector<std::uint32_t> seen_in_;  // the last walk that came by, from 1
  std::vector<Vertex> reached_;         // in order of distance
  std::vector<std::uint32_t> at_distance_;
};

}  // namespace samenhang

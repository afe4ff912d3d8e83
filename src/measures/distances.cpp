#include "measures/distances.h"

#include <cstddef>

namespace samenhang {

DistanceCounts DistanceWalk::from(Vertex start) {
  ++walk_;
  reached_.assign(1, start);
  seen_in_[start] = walk_;
  at_distance_.assign(1, 1);
  std::size_t level_end = 1;
  for (std::size_t next = 0; next < reached_.size(); ++next) {
    for (const Vertex neighbour : network_->neighbours(reached_[next])) {
      if (seen_in_[neighbour] == walk_) continue;
      seen_in_[neighbour] = walk_;
      reached_.push_back(neighbour);
    }
    if (next + 1 == level_end && reached_.size() > level_end) {
      at_distance_.push_back(static_cast<std::uint32_t>(reached_.size() - level_end));
      level_end = reached_.size();
    }
  }
  return at_distance_;
}

}  // namespace samenhang

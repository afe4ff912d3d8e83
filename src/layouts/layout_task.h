#pragma once

#include "network/network.h"

#include <cstdint>
#include <string>
#include <vector>

namespace samenhang {

// The group of a member that stands in no domain.
constexpr std::int32_t kNoGroup = -1;

// What has to be placed, without a single text of the user: names cannot do harm where they do not come.
struct LayoutTask {
  std::string layout_id;
  std::uint64_t seed = 1;
  std::uint64_t time_ms = 60'000;
  std::uint64_t memory_bytes = 2ULL << 30;
  std::vector<std::int32_t> groups;  // of each member: kNoGroup, or 0 .. in the order of the domains
  std::vector<Tie> ties;             // as in Network::ties

  std::uint32_t member_count() const { return static_cast<std::uint32_t>(groups.size()); }
};

/// The neighbours of each member.
std::vector<std::vector<Vertex>> neighbours_of(const LayoutTask& task);

}  // namespace samenhang

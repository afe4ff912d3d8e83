#pragma once

#include "base/result.h"
#include "network/network.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace samenhang {

// Scene units: points of 1/72 inch. x to the right, y down.
struct Point {
  double x = 0.0;
  double y = 0.0;

  bool operator==(const Point&) const = default;
};

// A place for each member, in the order of the network, all finite.
using Positions = std::vector<Point>;

struct LayoutLimits {
  std::chrono::milliseconds time_ms{60'000};
  std::uint64_t memory_bytes = 2ULL << 30;
};

struct LayoutRequest {
  const Network& network;
  const CodeLists& code_lists;  // the order of the domains
  LayoutLimits limits = {};
  std::uint64_t seed = 1;
};

// What the program knows of one layout. The table in table.cpp is the only list.
struct Layout {
  std::string_view id;  // dot, neato, fdp, sfdp, twopi, circo, osage, patchwork, domain-islands
  Message name;
  Message explanation;  // what it is good for
  std::string_view source;
  // From this many members or ties on it takes too long to wait for; 0: never.
  std::uint32_t slow_from_members;
  std::uint32_t slow_from_ties;
  std::string_view instead;  // the layout to propose then
};

std::span<const Layout> all_layouts();
const Layout* find_layout(std::string_view id);
constexpr std::string_view kDefaultLayout = "domain-islands";

/// Whether `layout` is too slow for this size: then the problem that says so and proposes another.
std::optional<Problem> too_slow(const Layout& layout, const Network& network);

/// Places every member, in the helper program: cancelled at once by `stop`, ended at the limits, and unable to
/// take this program down. A layout that is too slow for the size is refused at once (too_slow). The same request
/// gives the same positions. Distances are such that discs of about 24 units with labels can be read.
Result<Positions> lay_out(const Layout& layout, const LayoutRequest& request, const std::stop_token& stop = {});

}  // namespace samenhang

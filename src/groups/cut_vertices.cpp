#include "groups/components.h"

#include "base/check.h"
#include "network/boost_graph.h"

#include <boost/graph/biconnected_components.hpp>

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>

namespace samenhang {
namespace {

constexpr TieIndex kNoTie = std::numeric_limits<TieIndex>::max();

// How many members can be reached from `start` past those already `seen`, without crossing `closed`.
std::uint32_t count_reached(const Network& network, Vertex start, TieIndex closed, std::vector<bool>& seen) {
  std::vector<Vertex> reached{start};
  seen[start] = true;
  for (std::size_t next = 0; next < reached.size(); ++next) {
    const Vertex v = reached[next];
    for (std::size_t place = 0; place < network.degree(v); ++place) {
      const Vertex neighbour = network.neighbours(v)[place];
      if (seen[neighbour] || network.ties_of(v)[place] == closed) continue;
      seen[neighbour] = true;
      reached.push_back(neighbour);
    }
  }
  return static_cast<std::uint32_t>(reached.size());
}

// A bridge is a biconnected component of one tie.
std::vector<TieIndex> alone_in_component(const std::vector<std::size_t>& component_of, std::size_t count) {
  std::vector<std::size_t> sizes(count, 0);
  for (const std::size_t component : component_of) ++sizes[component];
  std::vector<TieIndex> alone;
  for (TieIndex tie = 0; tie < component_of.size(); ++tie) {
    if (sizes[component_of[tie]] == 1) alone.push_back(tie);
  }
  return alone;
}

}  // namespace

CutVertices cut_vertices(const Network& network) {
  std::vector<std::size_t> component_of(network.tie_count());
  CutVertices found;
  const auto [count, end] = boost::biconnected_components(
      network, boost::make_iterator_property_map(component_of.begin(), get(boost::edge_index, network)),
      std::back_inserter(found.members));
  std::ranges::sort(found.members);
  found.bridges = alone_in_component(component_of, count);
  return found;
}

std::vector<std::uint32_t> pieces_without(const Network& network, Vertex v) {
  check(v < network.vertex_count(), "it is a member of the network");
  std::vector<bool> seen(network.vertex_count(), false);
  seen[v] = true;
  std::vector<std::uint32_t> sizes;
  for (const Vertex neighbour : network.neighbours(v)) {
    if (!seen[neighbour]) sizes.push_back(count_reached(network, neighbour, kNoTie, seen));
  }
  std::ranges::sort(sizes, std::greater());
  return sizes;
}

std::uint32_t side_size(const Network& network, TieIndex bridge) {
  check(bridge < network.tie_count(), "it is a tie of the network");
  std::vector<bool> seen(network.vertex_count(), false);
  return count_reached(network, network.ties()[bridge].from, bridge, seen);
}

}  // namespace samenhang

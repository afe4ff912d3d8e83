#include "groups/components.h"

#include "network/boost_graph.h"

#include <boost/graph/connected_components.hpp>

#include <algorithm>

namespace samenhang {
namespace {

struct Part {
  std::uint32_t found_as = 0;
  std::uint32_t size = 0;
  Vertex first = 0;  // the member with the smallest id
};

std::vector<Part> parts_found(const Network& network, const std::vector<std::uint32_t>& found_as, std::size_t count) {
  std::vector<Part> parts(count);
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    Part& part = parts[found_as[v]];
    part.found_as = found_as[v];
    if (part.size == 0 || network.members()[v].id < network.members()[part.first].id) part.first = v;
    ++part.size;
  }
  return parts;
}

}  // namespace

std::vector<std::uint32_t> components_of(const Network& network) {
  std::vector<std::uint32_t> found_as(network.vertex_count());
  const std::size_t count = boost::connected_components(
      network, boost::make_iterator_property_map(found_as.begin(), get(boost::vertex_index, network)));

  std::vector<Part> parts = parts_found(network, found_as, count);
  std::ranges::stable_sort(parts, [&network](const Part& a, const Part& b) {
    if (a.size != b.size) return a.size > b.size;
    return network.members()[a.first].id < network.members()[b.first].id;
  });
  std::vector<std::uint32_t> number_of(count);
  for (std::uint32_t place = 0; place < count; ++place) number_of[parts[place].found_as] = place + 1;
  std::ranges::transform(found_as, found_as.begin(), [&number_of](std::uint32_t found) { return number_of[found]; });
  return found_as;
}

}  // namespace samenhang

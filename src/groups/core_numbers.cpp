#include "groups/components.h"

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

// The members in order of degree, kept in order while degrees sink by one at a time.
class DegreeOrder {
 public:
  explicit DegreeOrder(const Network& network)
      : degree_(network.vertex_count()), order_(network.vertex_count()), place_(network.vertex_count()) {
    for (Vertex v = 0; v < network.vertex_count(); ++v) degree_[v] = static_cast<std::uint32_t>(network.degree(v));
    const std::uint32_t largest = degree_.empty() ? 0 : std::ranges::max(degree_);
    start_.assign(largest + 2, 0);
    for (const std::uint32_t degree : degree_) ++start_[degree + 1];
    for (std::size_t degree = 1; degree < start_.size(); ++degree) start_[degree] += start_[degree - 1];

    std::vector<std::uint32_t> next = start_;
    for (Vertex v = 0; v < network.vertex_count(); ++v) {
      place_[v] = next[degree_[v]]++;
      order_[place_[v]] = v;
    }
  }

  Vertex at(std::size_t place) const { return order_[place]; }
  std::uint32_t degree(Vertex v) const { return degree_[v]; }

  // `v` changes places with the first of its degree, which then counts as one degree lower.
  void lower(Vertex v) {
    const std::uint32_t first_place = start_[degree_[v]]++;
    const Vertex first = order_[first_place];
    std::swap(order_[first_place], order_[place_[v]]);
    std::swap(place_[first], place_[v]);
    --degree_[v];
  }

 private:
  std::vector<std::uint32_t> degree_;
  std::vector<Vertex> order_;
  std::vector<std::uint32_t> place_;
  std::vector<std::uint32_t> start_;  // by degree: the place of the first member that has it
};

}  // namespace

std::vector<std::uint32_t> core_numbers(const Network& network) {
  DegreeOrder order(network);
  for (std::size_t place = 0; place < network.vertex_count(); ++place) {
    const Vertex v = order.at(place);
    for (const Vertex neighbour : network.neighbours(v)) {
      if (order.degree(neighbour) > order.degree(v)) order.lower(neighbour);
    }
  }
  std::vector<std::uint32_t> numbers(network.vertex_count());
  for (Vertex v = 0; v < network.vertex_count(); ++v) numbers[v] = order.degree(v);
  return numbers;
}

}  // namespace samenhang

#pragma once

#include "network/network.h"

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/transform_iterator.hpp>
#include <boost/property_map/function_property_map.hpp>
#include <boost/property_map/property_map.hpp>

#include <cstddef>
#include <utility>

// Makes Network a model of Boost.Graph's concepts VertexListGraph, EdgeListGraph, IncidenceGraph,
// BidirectionalGraph and AdjacencyGraph, with the property maps vertex_index, edge_index and edge_weight, so
// that Boost's algorithms run on it as they are. A header for .cpp files only: it brings Boost along.

namespace samenhang {

// A tie as Boost walks it: seen from one of its ends. Both views are the same tie.
struct DirectedTie {
  Vertex from = 0;
  Vertex to = 0;
  TieIndex tie = 0;

  friend bool operator==(const DirectedTie& a, const DirectedTie& b) { return a.tie == b.tie; }
};

// From the place of a tie in a row (or in the whole list) to the tie.
class TieOfRow {
 public:
  TieOfRow() = default;
  TieOfRow(const Network& network, Vertex at, bool outward) : network_(&network), at_(at), outward_(outward) {}

  DirectedTie operator()(std::size_t place) const {
    const Vertex other = network_->neighbours(at_)[place];
    const TieIndex tie = network_->ties_of(at_)[place];
    return outward_ ? DirectedTie{at_, other, tie} : DirectedTie{other, at_, tie};
  }

 private:
  const Network* network_ = nullptr;
  Vertex at_ = 0;
  bool outward_ = true;
};

class TieOfList {
 public:
  TieOfList() = default;
  explicit TieOfList(const Network& network) : network_(&network) {}

  DirectedTie operator()(TieIndex tie) const { return {network_->ties()[tie].from, network_->ties()[tie].to, tie}; }

 private:
  const Network* network_ = nullptr;
};

struct TieIndexOf {
  TieIndex operator()(const DirectedTie& tie) const { return tie.tie; }
};

// The strength of a tie; a length for shortest paths is something else (measures/betweenness.h).
class WeightOf {
 public:
  WeightOf() = default;
  explicit WeightOf(const Network& network) : network_(&network) {}
  int operator()(const DirectedTie& tie) const { return network_->weight(tie.tie); }

 private:
  const Network* network_ = nullptr;
};

}  // namespace samenhang

namespace boost {

template <>
struct graph_traits<samenhang::Network> {
  using vertex_descriptor = samenhang::Vertex;
  using edge_descriptor = samenhang::DirectedTie;
  using directed_category = undirected_tag;
  using edge_parallel_category = disallow_parallel_edge_tag;
  struct traversal_category  // NOLINT(readability-identifier-naming): the name that Boost looks for
      : virtual vertex_list_graph_tag,
        virtual edge_list_graph_tag,
        virtual bidirectional_graph_tag,
        virtual adjacency_graph_tag {};

  using vertex_iterator = counting_iterator<samenhang::Vertex>;
  using adjacency_iterator = const samenhang::Vertex*;
  using out_edge_iterator = transform_iterator<samenhang::TieOfRow, counting_iterator<std::size_t>>;
  using in_edge_iterator = out_edge_iterator;
  using edge_iterator = transform_iterator<samenhang::TieOfList, counting_iterator<samenhang::TieIndex>>;

  using vertices_size_type = std::size_t;
  using edges_size_type = std::size_t;
  using degree_size_type = std::size_t;

  static vertex_descriptor null_vertex() { return static_cast<vertex_descriptor>(-1); }
};

template <>
struct graph_traits<const samenhang::Network> : graph_traits<samenhang::Network> {};

template <>
struct property_map<samenhang::Network, vertex_index_t> {
  using type = typed_identity_property_map<samenhang::Vertex>;
  using const_type = type;
};

template <>
struct property_map<samenhang::Network, edge_index_t> {
  using type = function_property_map<samenhang::TieIndexOf, samenhang::DirectedTie, samenhang::TieIndex>;
  using const_type = type;
};

template <>
struct property_map<samenhang::Network, edge_weight_t> {
  using type = function_property_map<samenhang::WeightOf, samenhang::DirectedTie, int>;
  using const_type = type;
};

}  // namespace boost

namespace samenhang {

using NetworkTraits = boost::graph_traits<Network>;

inline std::pair<NetworkTraits::vertex_iterator, NetworkTraits::vertex_iterator> vertices(const Network& network) {
  return {NetworkTraits::vertex_iterator(0), NetworkTraits::vertex_iterator(network.vertex_count())};
}

inline std::size_t num_vertices(const Network& network) {
  return network.vertex_count();
}

inline std::pair<NetworkTraits::edge_iterator, NetworkTraits::edge_iterator> edges(const Network& network) {
  using Place = boost::counting_iterator<TieIndex>;
  const TieOfList tie(network);
  return {NetworkTraits::edge_iterator(Place(0), tie), NetworkTraits::edge_iterator(Place(network.tie_count()), tie)};
}

inline std::size_t num_edges(const Network& network) {
  return network.tie_count();
}

inline std::size_t out_degree(Vertex v, const Network& network) {
  return network.degree(v);
}

inline std::size_t in_degree(Vertex v, const Network& network) {
  return network.degree(v);
}

inline std::size_t degree(Vertex v, const Network& network) {
  return network.degree(v);
}

inline std::pair<NetworkTraits::out_edge_iterator, NetworkTraits::out_edge_iterator> ties_seen_from(
    Vertex v, const Network& network, bool outward) {
  using Place = boost::counting_iterator<std::size_t>;
  const TieOfRow tie(network, v, outward);
  return {NetworkTraits::out_edge_iterator(Place(0), tie),
          NetworkTraits::out_edge_iterator(Place(network.degree(v)), tie)};
}

inline auto out_edges(Vertex v, const Network& network) {
  return ties_seen_from(v, network, true);
}

inline auto in_edges(Vertex v, const Network& network) {
  return ties_seen_from(v, network, false);
}

inline std::pair<const Vertex*, const Vertex*> adjacent_vertices(Vertex v, const Network& network) {
  const std::span<const Vertex> row = network.neighbours(v);
  return {row.data(), row.data() + row.size()};
}

inline Vertex source(const DirectedTie& tie, const Network&) {
  return tie.from;
}

inline Vertex target(const DirectedTie& tie, const Network&) {
  return tie.to;
}

inline boost::typed_identity_property_map<Vertex> get(boost::vertex_index_t, const Network&) {
  return {};
}

inline Vertex get(boost::vertex_index_t, const Network&, Vertex v) {
  return v;
}

inline auto get(boost::edge_index_t, const Network&) {
  return boost::property_map<Network, boost::edge_index_t>::const_type(TieIndexOf{});
}

inline TieIndex get(boost::edge_index_t, const Network&, const DirectedTie& tie) {
  return tie.tie;
}

inline auto get(boost::edge_weight_t, const Network& network) {
  return boost::property_map<Network, boost::edge_weight_t>::const_type(WeightOf(network));
}

inline int get(boost::edge_weight_t, const Network& network, const DirectedTie& tie) {
  return network.weight(tie.tie);
}

}  // namespace samenhang

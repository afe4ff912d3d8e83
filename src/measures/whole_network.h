#pragma once

#include "measures/measure.h"

namespace samenhang {

// Sizes, means and distances of a network as a whole. All read ties and not their weight.

/// How many members there are.
///
/// Range  0 and up.  Cost  O(1).
double vertex_total(const Network& network);

/// How many ties there are.
///
/// Range  0 and up.  Cost  O(1).
double tie_total(const Network& network);

/// Density: the share of all pairs of members that have a tie.
///
/// Reads       ties; not their weight.
/// Range       0 .. 1.
/// Small n     undefined for n < 2.
/// Unreached   a pair without a path is a pair without a tie.
/// Cost        O(1).
/// Source      Wasserman & Faust, Social Network Analysis (1994), 4.3.
double density(const Network& network);

/// How many components there are, members without ties included.
///
/// Range  0 .. n.  Cost  O(n + m).
double component_total(const Network& network);

/// How many members the largest component has.
///
/// Range  0 .. n.  Cost  O(n + m).
double largest_component(const Network& network);

/// The mean number of ties of a member.
///
/// Range  0 .. n-1.  Small n  undefined for n = 0.  Cost  O(1).
double mean_degree(const Network& network);

/// The standard deviation of the number of ties, of the members as the whole population (divided by n).
///
/// Range  0 and up.  Small n  undefined for n = 0.  Cost  O(n).
double degree_sd(const Network& network);

/// Diameter: the longest of the shortest paths within the largest component, in ties.
///
/// Reads       ties, each of length 1.
/// Range       0 .. n-1.
/// Small n     undefined for n = 0; 0 where there are no ties.
/// Unreached   distances are within a component, and of the components only the largest (components_of: number
///             1) is looked at, so that a pair of parties on their own does not colour the figure.
/// Cost        O(n m).
/// Source      Newman, SIAM Review 45 (2003).
double diameter(const Network& network);

/// The mean of the shortest distances between all pairs within the largest component.
///
/// Reads       ties, each of length 1.
/// Range       1 .. n-1.
/// Small n     undefined where the largest component is one member.
/// Unreached   as diameter().
/// Cost        O(n m).
/// Source      Newman, SIAM Review 45 (2003).
double mean_distance(const Network& network);

/// How many cut vertices there are.
///
/// Range  0 .. n-2.  Cost  O(n + m).
double cut_vertex_total(const Network& network);

/// How many bridges there are.
///
/// Range  0 .. n-1.  Cost  O(n + m).
double bridge_total(const Network& network);

}  // namespace samenhang

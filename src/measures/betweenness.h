#pragma once

#include "measures/measure.h"

namespace samenhang {

/// Betweenness: on how many of the shortest paths between two others a member stands; where a
/// pair has several shortest paths, each counts for its share.
///
/// Reads       ties, each of length 1; not their weight.
/// Range       0 .. (n-1)(n-2)/2; each pair of others counts once.
/// Small n     0 for n < 3: nobody can stand between.
/// Unreached   a pair with no path between its two adds nothing.
/// Cost        O(n m) time, O(n + m) space.
/// Source      Freeman, Sociometry 40 (1977); computed after Brandes (2001).
Scores betweenness_raw(const Network& network);

/// Betweenness as a share: betweenness_raw divided by the (n-1)(n-2)/2 pairs of others.
///
/// Reads       ties, each of length 1; not their weight.
/// Range       0 .. 1.
/// Small n     0 for n < 3.
/// Unreached   a pair with no path between its two adds nothing.
/// Cost        O(n m) time, O(n + m) space.
/// Source      Freeman, Sociometry 40 (1977); computed after Brandes (2001).
Scores betweenness(const Network& network);

/// Betweenness as a share, where a strong tie is a short one: its length is 1 / weight. Computed with the
/// lengths 12 / weight, which are whole numbers, so that equally long paths are known to be equal.
///
/// Reads       ties and their weight, 1 .. 4.
/// Range       0 .. 1.
/// Small n     0 for n < 3.
/// Unreached   a pair with no path between its two adds nothing.
/// Cost        O(n m log n) time, O(n + m) space.
/// Source      Brandes, Journal of Mathematical Sociology 25 (2001).
Scores betweenness_weighted(const Network& network);

/// Edge betweenness of ties: on how large a share of the shortest paths between two members a tie lies;
/// divided by all n(n-1)/2 pairs.
///
/// Reads       ties, each of length 1; not their weight.
/// Range       0 .. 1; above 0 for every tie.
/// Small n     1 for the only tie of two members.
/// Unreached   a pair with no path between its two adds nothing.
/// Cost        O(n m) time, O(n + m) space.
/// Source      Brandes, Social Networks 30 (2008).
Scores edge_betweenness(const Network& network);

}  // namespace samenhang

#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// Key parties without a (firm) tie.
///
/// Reads     G; the active parties marked as key party, and if there are none the key_set_size parties of the highest
///           betweenness, rounded to 9 decimals, ties by id.
/// Finds     one finding for each two of these without an edge in G, or with one of weight 1. Subject: both parties.
///           Detail: `weak` where there is an edge.
/// Severity  medium without an edge, low with a weak one.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan, step 2 (external exploration): how key parties relate; Freeman 1977 for
///           betweenness.
std::vector<Finding> key_parties_unconnected(const Situation& situation);

}  // namespace samenhang

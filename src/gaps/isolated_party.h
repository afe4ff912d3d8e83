#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A party without any tie.
///
/// Reads     degrees in G and participations in active initiatives.
/// Finds     one finding for each party of degree 0 that takes part in no active initiative. Subject: the party.
/// Severity  medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan, step 2 (external exploration): how parties relate to each other.
std::vector<Finding> isolated_party(const Situation& situation);

}  // namespace samenhang

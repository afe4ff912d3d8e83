#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A group of residents that stands apart.
///
/// Reads     G and the kinds of parties; resident kinds bear the flag `inwoners`.
/// Finds     one finding for each party of a resident kind with no edge in G to a municipal_department, core_team or
///           neighbourhood_team. Subject: the party.
/// Severity  high.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan, step 2 (external exploration): how parties relate to the municipality.
std::vector<Finding> resident_party_detached(const Situation& situation);

}  // namespace samenhang

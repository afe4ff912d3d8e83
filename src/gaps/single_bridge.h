#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// The only tie between two groups.
///
/// Reads     the bridges of the largest component of G; the threshold bridge_side.
/// Finds     one finding for each whose smaller side has at least bridge_side parties. Subject: both parties. Detail:
///           the size of the smaller side.
/// Severity  medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    Hopcroft & Tarjan 1973.
std::vector<Finding> single_bridge(const Situation& situation);

}  // namespace samenhang

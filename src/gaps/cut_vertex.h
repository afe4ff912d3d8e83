#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A vulnerable link.
///
/// Reads     the articulation points of the largest component of G; the threshold separated_reported and
///           separated_high.
/// Finds     one finding for each without which at least separated_reported parties stand outside the largest piece
///           that is left. Subject: the party. Detail: how many stand outside.
/// Severity  high from separated_high, else medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    Hopcroft & Tarjan 1973.
std::vector<Finding> cut_vertex(const Situation& situation);

}  // namespace samenhang

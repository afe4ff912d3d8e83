#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A priority neighbourhood that gets less than the average.
///
/// Reads     active initiatives for each neighbourhood, and inhabitants; a neighbourhood whose inhabitants are not
///           known is left out of both sums.
/// Finds     one finding for each Aandachtswijk with at least one active initiative and at least one inhabitant, whose
///           initiatives per inhabitant are fewer than all such placements per inhabitant of all. Compared exactly.
///           Subject: its code. Detail: its name.
/// Severity  medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan, step 5: work per neighbourhood.
std::vector<Finding> priority_neighbourhood_underserved(const Situation& situation);

}  // namespace samenhang

#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// An initiative that nobody leads.
///
/// Reads     the column Trekker of active initiatives, and nothing else: a lead that is inactive is not an empty one.
/// Finds     one finding for each that is empty. Subject: the initiative.
/// Severity  high.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan, step 5: who carries out what.
std::vector<Finding> initiative_without_lead(const Situation& situation);

}  // namespace samenhang

#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A bottleneck in working together.
///
/// Reads     relations of status troubled between active parties; which parties are marked as key party.
/// Finds     one finding for each such row. Subject: the relation. Detail: `from|to`, as the row has them.
/// Severity  high if one end is marked as key party, else medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan, step 2 (external exploration): which bottlenecks there are.
std::vector<Finding> troubled_relation(const Situation& situation);

}  // namespace samenhang

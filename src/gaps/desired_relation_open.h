#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A desired tie that is not there yet.
///
/// Reads     relations of status desired between active parties, and G.
/// Finds     one finding for each such row whose pair has no edge in G. Subject: the relation. Detail: `from|to`, as
///           the row has them.
/// Severity  medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan, step 2 (external exploration): which opportunities there are.
std::vector<Finding> desired_relation_open(const Situation& situation);

}  // namespace samenhang

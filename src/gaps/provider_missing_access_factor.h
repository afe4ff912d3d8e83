#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A provider that lacks agreements on access.
///
/// Reads     the valid agreements of each party of a kind flagged `provider` that takes part in an active initiative.
/// Finds     one finding for each of these with factors that none of its valid agreements names, but for the factors
///           that no valid agreement at all names. Subject: the party. Detail: the factors, in the order of the list.
/// Severity  medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan, step 2 (external exploration): four factors of access and how agreements secure
///           them.
std::vector<Finding> provider_missing_access_factor(const Situation& situation);

}  // namespace samenhang

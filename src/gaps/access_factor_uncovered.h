#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// An access factor that is secured nowhere.
///
/// Reads     the access factors of valid agreements: agreed or signed, with no end date or one not before the reference
///           date.
/// Finds     one finding for each factor of the list that none of them names. Subject: the factor.
/// Severity  high.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan, step 2 (external exploration): four factors of access and how agreements secure
///           them.
std::vector<Finding> access_factor_uncovered(const Situation& situation);

}  // namespace samenhang

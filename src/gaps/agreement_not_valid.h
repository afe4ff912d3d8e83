#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// An agreement that is a draft or has expired.
///
/// Reads     status and end date of agreements, and the reference date; the start date plays no part.
/// Finds     one finding for each draft, and for each agreed or signed agreement that ended before the reference date.
///           Subject: the agreement. Detail: `draft` or `expired`.
/// Severity  medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan, step 2 (external exploration): four factors of access and how agreements secure
///           them.
std::vector<Finding> agreement_not_valid(const Situation& situation);

}  // namespace samenhang

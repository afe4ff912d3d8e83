#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A domain that no party works on.
///
/// Reads     the domains of all active parties.
/// Finds     one finding for each domain of the list that none of them has among its own and secondary domains.
///           Subject: the domain.
/// Severity  high for a core domain, else medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan, step 2 (external exploration): which parties work on local health policy.
std::vector<Finding> domain_without_party(const Situation& situation);

}  // namespace samenhang

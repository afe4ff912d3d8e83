#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A domain that takes part in nothing.
///
/// Reads     the domains of the participants of active initiatives, in any role; a lead is one only with a
///           participation row.
/// Finds     one finding for each domain of the list that none of them has among its own and secondary domains.
///           Subject: the domain.
/// Severity  high for a core domain, else medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan: the plan is integral.
std::vector<Finding> domain_not_in_initiatives(const Situation& situation);

}  // namespace samenhang

#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A core domain without a municipal department.
///
/// Reads     the domains of active municipal departments; the flag `kern` of the list of domains.
/// Finds     one finding for each core domain that none of them has among its own and secondary domains. Subject: the
///           domain.
/// Severity  high.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan: the plan is made and carried out with the other policy departments.
std::vector<Finding> domain_without_department(const Situation& situation);

}  // namespace samenhang

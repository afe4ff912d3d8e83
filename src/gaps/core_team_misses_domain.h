#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A core domain that nobody in the core team stands for.
///
/// Reads     the domains of active parties with In kernteam = ja; the flag `kern` of the list of domains.
/// Finds     one finding for each core domain that none of them has among its own and secondary domains. Subject: the
///           domain.
/// Severity  high.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan, step 5 (core team): it covers the causes behind health differences.
std::vector<Finding> core_team_misses_domain(const Situation& situation);

}  // namespace samenhang

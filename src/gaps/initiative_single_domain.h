#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// An initiative within one domain.
///
/// Reads     the first domain of each participant of an active initiative; secondary domains play no part.
/// Finds     one finding for each active initiative whose participants, one or more, all have one same domain; a
///           participant without a domain has none in common with others. Subject: the initiative. Detail: the domain.
/// Severity  medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan: the plan is integral.
std::vector<Finding> initiative_single_domain(const Situation& situation);

}  // namespace samenhang

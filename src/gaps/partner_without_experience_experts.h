#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A partner that does not work with experts by experience (yet).
///
/// Reads     the answer of parties of a kind flagged `buiten`; G; participations in active initiatives. An empty cell
///           is no answer.
/// Finds     one finding for each of these that takes part in one or more active initiatives, answered no or unknown,
///           and has no edge in G to an experience_expert_group. Subject: the party.
/// Severity  medium for no, low for unknown.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan, step 2 (external exploration): ask partners how they work with experts by
///           experience.
std::vector<Finding> partner_without_experience_experts(const Situation& situation);

}  // namespace samenhang

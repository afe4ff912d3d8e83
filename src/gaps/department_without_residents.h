#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A department without a line to residents.
///
/// Reads     G and participations in active initiatives.
/// Finds     one finding for each municipal department with neither an edge in G to a citizen_initiative or
///           self_organisation nor a shared active initiative with one. Subject: the party.
/// Severity  medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan, step 2 (external exploration): residents' initiatives and self-organisations
///           included.
std::vector<Finding> department_without_residents(const Situation& situation);

}  // namespace samenhang

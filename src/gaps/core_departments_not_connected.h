#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// Two departments that do not find each other.
///
/// Reads     G, participations in active initiatives, and municipal departments with a core domain among their domains.
/// Finds     one finding for each two of these with neither an edge in G nor a shared active initiative. Subject: both
///           parties.
/// Severity  medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan: the plan is made and carried out with the other policy departments.
std::vector<Finding> core_departments_not_connected(const Situation& situation);

}  // namespace samenhang

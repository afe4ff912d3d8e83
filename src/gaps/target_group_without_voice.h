#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A target group without a voice of its own.
///
/// Reads     the target groups of active initiatives and of parties of a resident kind.
/// Finds     one finding for each group, other than all_residents, that an active initiative names and no party of a
///           resident kind lists. Subject: the target group.
/// Severity  medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan: involve residents, self-organisations and key persons.
std::vector<Finding> target_group_without_voice(const Situation& situation);

}  // namespace samenhang

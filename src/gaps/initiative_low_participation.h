#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// An initiative that does no more than inform residents.
///
/// Reads     the step on the ladder of participation of active initiatives; an empty cell is no answer. The flag `low`
///           of target groups.
/// Finds     one finding for each whose step is none or inform. Subject: the initiative. Detail: the step.
/// Severity  high if one of its target groups bears `low`, else medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    Arnstein 1969, in the steps that Dutch municipalities use.
std::vector<Finding> initiative_low_participation(const Situation& situation);

}  // namespace samenhang

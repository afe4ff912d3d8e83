#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A neighbourhood of which no group of residents is known.
///
/// Reads     the neighbourhoods that active parties of a resident kind list.
/// Finds     one finding for each neighbourhood that none of them lists. Subject: its code. Detail: its name.
/// Severity  medium for an Aandachtswijk, else low.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan, step 5: work per neighbourhood.
std::vector<Finding> neighbourhood_without_resident_party(const Situation& situation);

}  // namespace samenhang

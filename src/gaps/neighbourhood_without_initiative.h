#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A neighbourhood where nothing is done.
///
/// Reads     the neighbourhoods that active initiatives name; "Hele gemeente" names none.
/// Finds     one finding for each neighbourhood that none of them names. Subject: its code. Detail: its name.
/// Severity  high for an Aandachtswijk, else medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan, step 5: work per neighbourhood.
std::vector<Finding> neighbourhood_without_initiative(const Situation& situation);

}  // namespace samenhang

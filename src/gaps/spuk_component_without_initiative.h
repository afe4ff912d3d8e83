#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A component of the scheme that nothing is done for.
///
/// Reads     the components that active initiatives name.
/// Finds     one finding for each component of the list that none of them names. Subject: the component.
/// Severity  medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the Brede SPUK scheme and its components.
std::vector<Finding> spuk_component_without_initiative(const Situation& situation);

}  // namespace samenhang

#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// An island.
///
/// Reads     the components of G.
/// Finds     one finding for each component of two or more parties that is not the largest; of equals the one with the
///           smallest id is the largest. Subject: all its parties.
/// Severity  medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    Wasserman & Faust 1994, ch. 4.
std::vector<Finding> separate_component(const Situation& situation);

}  // namespace samenhang

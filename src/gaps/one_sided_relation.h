#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A relation that one side names.
///
/// Reads     relations of status existing between active parties, of an undirected kind (one that does not bear the
///           flag `gericht`).
/// Finds     one finding for each such row confirmed by from only or to only. Subject: the relation. Detail: `from|to`,
///           as the row has them.
/// Severity  low.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    Wasserman & Faust 1994, ch. 2, on reciprocated ties.
std::vector<Finding> one_sided_relation(const Situation& situation);

}  // namespace samenhang

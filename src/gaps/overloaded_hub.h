#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A hub that carries too much.
///
/// Reads     degrees in G of all active parties; the lead of active initiatives (that column alone); the thresholds
///           hub_deviations and hub_leads.
/// Finds     one finding for each party whose degree is above the mean plus hub_deviations population standard
///           deviations (compared without rounding), or that leads at least hub_leads active initiatives. Subject: the
///           party. Detail: `degree=N;leads=N`.
/// Severity  medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    Wasserman & Faust 1994, ch. 5, for degree; the threshold is ours.
std::vector<Finding> overloaded_hub(const Situation& situation);

}  // namespace samenhang

#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A chain that lacks a side.
///
/// Reads     the participants of the active initiatives that name the chain, taken together; the flags `care` and
///           `social` of their kinds.
/// Finds     one finding for each chain of the list that lacks one of these. Subject: the chain. Detail: `care`,
///           `social`, `care|social`, or `no_initiative` where no active initiative with participants names the chain.
/// Severity  high.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    GALA: a chain approach joins the medical and the social domain.
std::vector<Finding> chain_missing_side(const Situation& situation);

}  // namespace samenhang

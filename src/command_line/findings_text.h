#pragma once

#include "base/catalogue.h"
#include "gaps/gap_rule.h"

#include <string>
#include <vector>

namespace samenhang {

/// The findings as a text to read: first a summary up to an empty line, then the findings in sentences, grouped by
/// rule, worst first.
std::string findings_text(const std::vector<RuleOutcome>& outcomes, const Catalogue& catalogue);

}  // namespace samenhang

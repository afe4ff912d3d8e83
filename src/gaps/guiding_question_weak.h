#pragma once

#include "gaps/gap_rule.h"

#include <vector>

namespace samenhang {

/// A guiding question that lags behind.
///
/// Reads     the answers of active initiatives; of several rows for one initiative and question the last counts, and a
///           missing answer is not yes. The thresholds guidance_medium and guidance_high.
/// Finds     one finding for each question of the list for which the share of active initiatives that answer yes is
///           below guidance_medium. Subject: the question. Detail: `yes/total`.
/// Severity  high below guidance_high, else medium.
/// Order     high before medium before low; equals by subject, by code point.
/// Source    the national step plan, step 5: seven guiding questions.
std::vector<Finding> guiding_question_weak(const Situation& situation);

/// Whether the share can be said: there is an active initiative.
bool has_active_initiative(const Situation& situation);

}  // namespace samenhang

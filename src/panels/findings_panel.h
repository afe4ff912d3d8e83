#pragma once

#include "panels/findings_rows.h"
#include "panels/kept.h"
#include "panels/requests.h"
#include "panels/view.h"
#include "ui/theme.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace samenhang {

struct FindingsState {
  std::optional<FindingSeverity> severity;  // none: all
  std::set<std::string> unfolded;           // ids of rules

  Kept<SeverityCounts> counts;
  Kept<std::vector<RuleRow>> rules;                           // of that severity
  std::map<std::string, Kept<FindingRows>> findings_of_rule;  // likewise, by the rule's id
};

/// The findings by rule, the worst first, in what is left of the current window.
void draw_findings_panel(const View& view, FindingsState& state, Requests& requests);

/// One finding that can be pressed: its sentence beside a bar in the colour of its severity. Pressing lights whom it
/// is about; pressing once more lights everything again.
void draw_finding(const View& view, const FindingRow& row, Requests& requests);

struct SeverityTints {
  ui::Tint ink;
  ui::Tint ground;
};
SeverityTints tints_of(FindingSeverity severity);

}  // namespace samenhang

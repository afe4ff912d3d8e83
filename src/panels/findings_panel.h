#pragma once

#include "panels/requests.h"
#include "panels/view.h"
#include "ui/theme.h"

#include <optional>
#include <set>
#include <string>

namespace samenhang {

struct FindingRow;

struct FindingsState {
  std::optional<FindingSeverity> severity;  // none: all
  std::set<std::string> unfolded;           // ids of rules
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

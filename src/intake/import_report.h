#pragma once

#include "base/catalogue.h"
#include "intake/import_plan.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// The columns of the report of an import, by their stable headers.
inline constexpr std::array<std::string_view, 8> kReportColumns{"file",  "sheet",   "row",    "column",
                                                                "value", "outcome", "reason", "hint"};

/// One row for each row of the files that was not simply read, with the columns above; what is told of inventories
/// first.
std::vector<std::vector<std::string>> report_rows(const ImportPlan& plan, const Catalogue& catalogue);

/// The same as CSV for a spreadsheet: `;`, CRLF, a BOM, and cells that could be taken for a formula disarmed.
std::string report_csv(const ImportPlan& plan, const Catalogue& catalogue);

}  // namespace samenhang

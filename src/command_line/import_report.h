#pragma once

#include "base/catalogue.h"
#include "command_line/sheet.h"
#include "intake/import_plan.h"

namespace samenhang {

/// The report of an import: one row for each row of the files that was not simply read.
Sheet import_report(const ImportPlan& plan, const Catalogue& catalogue);

/// Says on standard error how many rows ended how, what changes in the lists, which names may be one party and which
/// rows are not among the new ones.
void tell_import(const ImportPlan& plan, bool in_full, const Catalogue& catalogue);

}  // namespace samenhang

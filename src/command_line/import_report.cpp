#include "command_line/import_report.h"

#include "base/parts.h"
#include "command_line/console.h"
#include "intake/import_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace samenhang {
namespace {

void tell_rows(const ImportPlan& plan, const Catalogue& catalogue) {
  const RowCounts counts = plan.counts();
  if (counts.rows == 0) return;
  tell(say(catalogue,
           {messages("{count} row: {read} read, {repaired} repaired, {skipped} skipped.",
                     "{count} rows: {read} read, {repaired} repaired, {skipped} skipped."),
            {{"count", counts.rows}, {"read", counts.read}, {"repaired", counts.repaired}, {"skipped", counts.skipped}},
            counts.rows}));
  if (counts.merged == 0) return;
  tell(counted(catalogue,
               messages("{count} row that was read says what another row says.",
                        "{count} rows that were read say what another row says."),
               counts.merged));
}

// How many rows of a table are added, changed and gone.
struct TableCounts {
  std::string table;
  long added = 0;
  long changed = 0;
  long removed = 0;
};

std::vector<TableCounts> counts_by_table(const std::vector<RowChange>& changes) {
  std::vector<TableCounts> counts;
  for (const RowChange& change : changes) {
    auto found = std::ranges::find(counts, change.table, &TableCounts::table);
    if (found == counts.end()) found = counts.insert(counts.end(), {change.table});
    found->added += change.kind == ChangeKind::added ? 1 : 0;
    found->changed += change.kind == ChangeKind::changed ? 1 : 0;
    found->removed += change.kind == ChangeKind::removed ? 1 : 0;
  }
  return counts;
}

void tell_changes(const ImportPlan& plan, const Catalogue& catalogue) {
  if (plan.changes.empty()) tell(say(catalogue, message("Nothing changes in the lists.")));
  for (const TableCounts& table : counts_by_table(plan.changes)) {
    tell(say(
        catalogue,
        {message("{table}: {added} added, {changed} changed, {removed} gone."),
         {{"table", table.table}, {"added", table.added}, {"changed", table.changed}, {"removed", table.removed}}}));
  }
}

void tell_cells(const ImportPlan& plan) {
  for (const RowChange& change : plan.changes) {
    for (const CellChange& cell : change.cells) {
      tell(fmt::format("  {} {} “{}”, {}: “{}” → “{}”", change.table, change.id, change.name, cell.column, cell.before,
                       cell.after));
    }
  }
}

void tell_proposals(const ImportPlan& plan, const Catalogue& catalogue) {
  const auto open = std::ranges::count(plan.proposals, false, &NameProposal::accepted);
  if (open == 0) return;
  tell(counted(
      catalogue,
      messages("{count} group of names may be one party. Nothing was merged; accept all with --merges proposed:",
               "{count} groups of names may each be one party. Nothing was merged; accept all with --merges "
               "proposed:"),
      static_cast<long>(open)));
  for (const NameProposal& proposal : plan.proposals) {
    if (proposal.accepted) continue;
    tell(fmt::format("  {} — {}", join(proposal.names, " | "), say(catalogue, proposal.reason)));
  }
}

void tell_missing(const ImportPlan& plan, const Catalogue& catalogue) {
  for (const TableCounts& table : counts_by_table(plan.missing)) {
    tell(say(catalogue, {messages("{count} row of {table} does not stand in the new lists and stays; take it away with "
                                  "--remove-missing.",
                                  "{count} rows of {table} do not stand in the new lists and stay; take them away with "
                                  "--remove-missing."),
                         {{"count", table.removed}, {"table", table.table}},
                         table.removed}));
  }
}

}  // namespace

Sheet import_report(const ImportPlan& plan, const Catalogue& catalogue) {
  return {{{"file", message("File")},
           {"sheet", message("Sheet")},
           {"row", message("Row"), OutputKind::number},
           {"column", message("Column")},
           {"value", message("Value")},
           {"outcome", message("Outcome")},
           {"reason", message("Reason")},
           {"hint", message("What you can do")}},
          report_rows(plan, catalogue)};
}

void tell_import(const ImportPlan& plan, bool in_full, const Catalogue& catalogue) {
  tell_rows(plan, catalogue);
  for (const RowAccounts& accounts : plan.accounts) report(accounts.sheet_problems(), catalogue);
  tell_changes(plan, catalogue);
  if (in_full) tell_cells(plan);
  tell_proposals(plan, catalogue);
  tell_missing(plan, catalogue);
}

}  // namespace samenhang

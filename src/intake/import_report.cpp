#include "intake/import_report.h"

#include "tables/csv.h"

#include <utility>

namespace samenhang {
namespace {

constexpr CsvStyle kReportStyle{.separator = ';', .bom = true, .crlf = true, .disarm = true};

// What became of what a problem is about that no row's account holds.
RowOutcome outcome_of(const Problem& problem) {
  if (problem.severity == Severity::error) return RowOutcome::skipped;
  return problem.severity == Severity::note && problem.row > 0 ? RowOutcome::merged : RowOutcome::repaired;
}

std::vector<std::string> report_row(const Problem& problem, RowOutcome outcome, const Catalogue& catalogue) {
  return {problem.file,
          problem.sheet,
          problem.row > 0 ? std::to_string(problem.row) : "",
          problem.column,
          problem.value,
          std::string(key_of(outcome)),
          say(catalogue, problem.message),
          say(catalogue, problem.hint)};
}

}  // namespace

std::vector<std::vector<std::string>> report_rows(const ImportPlan& plan, const Catalogue& catalogue) {
  std::vector<std::vector<std::string>> rows;
  for (const Problem& problem : plan.problems) rows.push_back(report_row(problem, outcome_of(problem), catalogue));
  for (const RowAccounts& accounts : plan.accounts) {
    for (const RowRemark& remark : accounts.remarks()) {
      rows.push_back(report_row(remark.problem, remark.outcome, catalogue));
    }
  }
  return rows;
}

std::string report_csv(const ImportPlan& plan, const Catalogue& catalogue) {
  TextTable table;
  table.header.cells.assign(kReportColumns.begin(), kReportColumns.end());
  for (std::vector<std::string>& row : report_rows(plan, catalogue)) table.rows.push_back({0, std::move(row)});
  return write_csv(table, kReportStyle);
}

}  // namespace samenhang

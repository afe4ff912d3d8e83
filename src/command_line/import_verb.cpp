#include "command_line/console.h"
#include "command_line/declare.h"
#include "command_line/input.h"
#include "command_line/project_target.h"
#include "command_line/target.h"
#include "command_line/verbs.h"
#include "project/read_document.h"

#include <algorithm>
#include <string_view>

namespace samenhang {
namespace {

// What became of the row a problem is about. A row that says what another said already is merged with it.
std::string_view outcome_of(const Problem& problem) {
  if (problem.severity == Severity::error) return "skipped";
  return problem.severity == Severity::note && problem.row > 0 ? "merged" : "repaired";
}

Sheet report_sheet(const Problems& problems, const Catalogue& catalogue) {
  Sheet sheet{{{"file", message("File")},
               {"sheet", message("Sheet")},
               {"row", message("Row"), OutputKind::number},
               {"column", message("Column")},
               {"value", message("Value")},
               {"outcome", message("Outcome")},
               {"reason", message("Reason")},
               {"hint", message("What you can do")}},
              {}};
  for (const Problem& problem : problems) {
    sheet.rows.push_back({problem.file, problem.sheet, problem.row > 0 ? std::to_string(problem.row) : "",
                          problem.column, problem.value, std::string(outcome_of(problem)),
                          say(catalogue, problem.message), say(catalogue, problem.hint)});
  }
  return sheet;
}

void tell_counts(const Input& input, const Catalogue& catalogue) {
  const auto count = [&](std::string_view outcome) {
    return static_cast<long>(std::ranges::count(input.problems, outcome, outcome_of));
  };
  tell(say(catalogue,
           {message("Read: {parties} parties, {initiatives} initiatives, {relations} relations, {participations} "
                    "participations. Skipped: {skipped}, merged: {merged}."),
            {{"parties", static_cast<long>(input.inventory.parties.size())},
             {"initiatives", static_cast<long>(input.inventory.initiatives.size())},
             {"relations", static_cast<long>(input.inventory.relations.size())},
             {"participations", static_cast<long>(input.inventory.participations.size())},
             {"skipped", count("skipped")},
             {"merged", count("merged")}}}));
}

bool is_taken_in(const Input& input, const Options& options, const Catalogue& catalogue) {
  if (is_project_path(options.target)) return import_into_project(input, options, catalogue);
  return options.dry_run || write_target(input.inventory, NetworkChoice::relations, options, catalogue);
}

}  // namespace

void declare_import(Declaration& verb) {
  declare_input(verb);
  verb.text({"--into", "P",
             message("the project (.samenhang) to make or to renew the lists of, or a folder of tables to make"), true},
            verb.options().target);
  verb.text({"--report", "FILE", message("where the report of rows goes; else to standard output")},
            verb.options().report);
  verb.flag("--dry-run", message("only tells what would come in, and writes nothing"), verb.options().dry_run);
  declare_replace(verb);
}

int run_import(const Options& options, const Catalogue& catalogue) {
  const Input input = read(options, catalogue);
  if (!input.usable) return input.code;
  tell_counts(input, catalogue);
  if (!is_taken_in(input, options, catalogue)) return kInputProblem;
  if (options.dry_run) tell(say(catalogue, message("Nothing was written.")));
  Options report_options = options;
  report_options.output = options.report;
  return deliver(report_sheet(input.problems, catalogue), report_options, catalogue, input.code);
}

}  // namespace samenhang

#include "command_line/console.h"
#include "command_line/declare.h"
#include "command_line/input.h"
#include "command_line/verbs.h"

#include <algorithm>

namespace samenhang {
namespace {

Sheet problem_sheet(const Problems& problems, const Catalogue& catalogue) {
  Sheet sheet{{{"severity", message("Severity")},
               {"file", message("File")},
               {"sheet", message("Sheet")},
               {"row", message("Row"), OutputKind::number},
               {"column", message("Column")},
               {"message", message("What is the matter")},
               {"hint", message("What you can do")}},
              {}};
  for (const Problem& problem : problems) {
    sheet.rows.push_back({std::string(key_of(problem.severity)), problem.file, problem.sheet,
                          problem.row > 0 ? std::to_string(problem.row) : "", problem.column,
                          say(catalogue, problem.message), say(catalogue, problem.hint)});
  }
  return sheet;
}

long count_of(const Problems& problems, Severity severity) {
  return std::ranges::count(problems, severity, &Problem::severity);
}

void tell_counts(const Input& input, const Catalogue& catalogue) {
  const Inventory& inventory = input.inventory;
  tell(say(
      catalogue,
      {message("Read: {parties} parties, {initiatives} initiatives, {relations} relations, {agreements} agreements. "
               "Errors: {errors}, warnings: {warnings}."),
       {{"parties", static_cast<long>(inventory.parties.size())},
        {"initiatives", static_cast<long>(inventory.initiatives.size())},
        {"relations", static_cast<long>(inventory.relations.size())},
        {"agreements", static_cast<long>(inventory.agreements.size())},
        {"errors", count_of(input.problems, Severity::error)},
        {"warnings", count_of(input.problems, Severity::warning)}}}));
}

}  // namespace

void declare_check(Declaration& verb) {
  declare_input(verb);
  declare_table(verb);
}

int run_check(const Options& options, const Catalogue& catalogue) {
  const Input input = read(options, catalogue, true);
  if (input.code == kWrongUse) return kWrongUse;
  tell_counts(input, catalogue);
  return deliver(problem_sheet(input.problems, catalogue), options, catalogue, input.code);
}

}  // namespace samenhang

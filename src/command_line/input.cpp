#include "command_line/input.h"

#include "command_line/console.h"
#include "intake/import_plan.h"
#include "intake/source.h"
#include "project/read_document.h"

#include <optional>
#include <utility>

namespace samenhang {
namespace {

// "COL=VALUE", cut at its first "=", which is there.
std::vector<std::pair<std::string, std::string>> conditions(const std::vector<std::string>& words) {
  std::vector<std::pair<std::string, std::string>> found;
  for (const std::string& word : words) {
    const std::size_t sign = word.find('=');
    found.emplace_back(word.substr(0, sign), word.substr(sign + 1));
  }
  return found;
}

Result<ProjectReading> read_list(const Options& options) {
  Result<std::vector<Source>> sources = read_sources(options.input);
  if (!sources) return Failure(std::move(sources.error()));
  ImportInput list;
  for (Source& source : *sources) add_recognised(list, std::move(source), CodeLists());
  for (MappedSheet& sheet : list.sheets) {
    Result<SheetMapping> mapping = mapping_by_hand(sheet.sheet.grid, named_columns(options));
    if (!mapping) return Failure(std::move(mapping.error()));
    sheet.mapping = std::move(*mapping);
  }
  ImportPlan plan = plan_import({}, list);
  ProjectReading reading{{}, plan.all_problems()};
  // The other columns were left aside on purpose: the user named those that count.
  std::erase_if(reading.problems, [](const Problem& problem) {
    return problem.message.message == message("These columns were not used: {columns}.");
  });
  reading.document.inventory = std::move(plan.after);
  return reading;
}

void take_problems(Input& input, Problems problems, const Catalogue& catalogue, bool quiet) {
  input.problems = std::move(problems);
  if (!quiet) report(input.problems, catalogue);
  if (has_error(input.problems)) input.code = kInputProblem;
}

// False where the options do not fit the input.
bool narrow(Input& input, const Options& options, const Catalogue& catalogue) {
  if (!options.date.empty()) {
    const std::optional<Date> date = parse_date(options.date);
    if (!date) {
      wrong_use({message("--date: \"{value}\" is not a date. Write it as 2024-03-01."), {{"value", options.date}}},
                catalogue);
      return false;
    }
    input.inventory.project.reference_date = date;
  }
  const Result<Filter> filter = parse_filter(options.filter, input.inventory);
  if (!filter) {
    report(filter.error(), catalogue);
    return false;
  }
  input.filter = *filter;
  input.shown = filtered(input.inventory, input.filter);
  return true;
}

}  // namespace

bool is_plain_list(const Options& options) {
  const PlainListColumns& columns = options.columns;
  return !columns.party.empty() || !columns.initiative.empty() || !columns.from.empty() || !columns.to.empty();
}

PlainListColumns named_columns(const Options& options) {
  PlainListColumns columns = options.columns;
  columns.where = conditions(options.where);
  return columns;
}

std::optional<int> wrong_conditions(const Options& options, const Catalogue& catalogue) {
  for (const std::string& word : options.where) {
    if (word.find('=') == std::string::npos) {
      return wrong_use({message("--where: \"{value}\" lacks an \"=\". Write it as COLUMN=VALUE."), {{"value", word}}},
                       catalogue);
    }
  }
  if (options.where.empty() || is_plain_list(options)) return std::nullopt;
  return wrong_use({message("--where works on a plain list only: name its columns with --party and --initiative, or "
                            "with --from and --to.")},
                   catalogue);
}

void tell_loose(const Input& input, const Network& network, const Catalogue& catalogue) {
  const bool others_would = network.choice() == NetworkChoice::relations && !input.shown.participations.empty();
  if (network.tie_count() > 0 || !others_would) return;
  tell(say(catalogue, message("Nobody has a tie in this network: the lists hold only who takes part in which "
                              "initiative. Add --network with-initiatives or --network two-mode.")));
}

Input read(const Options& options, const Catalogue& catalogue, bool quiet) {
  Input input;
  if (const std::optional<int> wrong = wrong_conditions(options, catalogue)) {
    input.code = *wrong;
    return input;
  }
  const Result<ProjectReading> reading = is_plain_list(options) ? read_list(options) : read_document(options.input);
  if (!reading) {
    take_problems(input, {reading.error()}, catalogue, quiet);
    input.code = kInputProblem;
    return input;
  }
  input.inventory = *reading->document.inventory;
  if (!is_plain_list(options) && is_project_path(options.input)) input.project = reading->document;
  take_problems(input, reading->problems, catalogue, quiet);
  input.usable = narrow(input, options, catalogue);
  if (!input.usable) input.code = kWrongUse;
  return input;
}

}  // namespace samenhang

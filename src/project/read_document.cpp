#include "project/read_document.h"

#include "base/fold.h"
#include "formats/read_input.h"
#include "intake/import_plan.h"
#include "intake/source.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

ProjectReading reading_of(Inventory inventory, Problems problems) {
  ProjectReading reading{{}, std::move(problems)};
  reading.document.inventory = std::move(inventory);
  return reading;
}

Failure nothing_recognised(const fs::path& path) {
  return Failure(file_problem(path.filename().string(),
                              {message("No list of parties, initiatives or ties was recognised in this file.")},
                              {message("Name its columns with --party and --initiative, or with --from and --to; or "
                                       "bring it in with the window.")}));
}

// A list as somebody made it, read as the program recognises it.
Result<ProjectReading> read_as_recognised(const fs::path& path, Source source) {
  ImportInput input;
  add_recognised(input, std::move(source), CodeLists());
  const auto says_something = [](const MappedSheet& sheet) {
    return sheet.mapping.role != SheetRole::ignored && sheet.mapping.role != SheetRole::persons;
  };
  if (std::ranges::none_of(input.sheets, says_something)) return nothing_recognised(path);
  ImportPlan plan = plan_import({}, input);
  Problems problems = plan.all_problems();
  return reading_of(std::move(plan.after), std::move(problems));
}

}  // namespace

bool is_project_path(const fs::path& path) {
  return fold_case(path.extension().string()) == kProjectEnding;
}

Result<ProjectReading> read_document(const fs::path& path) {
  if (is_project_path(path)) return open_project(path);
  std::error_code error;
  if (!fs::is_directory(path, error) && !is_exchange_table(path.filename().string())) {
    Result<std::vector<Source>> sources = read_sources(path);
    if (!sources) return Failure(std::move(sources.error()));
    Source& source = sources->front();
    if (source.inventories.empty()) return read_as_recognised(path, std::move(source));
    InventoryReading& whole = source.inventories.front().reading;
    return reading_of(std::move(whole.inventory), std::move(whole.problems));
  }
  Result<InventoryReading> lists = read_input(path);
  if (!lists) return Failure(std::move(lists.error()));
  return reading_of(std::move(lists->inventory), std::move(lists->problems));
}

}  // namespace samenhang

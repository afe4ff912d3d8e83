#include "command_line/project_target.h"

#include "command_line/console.h"
#include "command_line/known_ids.h"
#include "document/apply.h"
#include "project/project.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

bool is_there(const fs::path& path) {
  std::error_code error;
  return fs::exists(path, error);
}

// The project to import into; a new one where none is there.
Result<Document> project_at(const fs::path& path) {
  if (!is_there(path)) return Document{};
  Result<ProjectReading> reading = open_project(path);
  if (!reading) return Failure(std::move(reading.error()));
  if (!has_error(reading->problems)) return std::move(reading->document);
  return Failure(file_problem(path.string(),
                              {message("Not all rows of this project can be read; importing would lose the rest.")},
                              {message("Look with `samenhang check`, or open it in the window and save it first.")}));
}

Result<Document> with_lists(const Document& before, Inventory inventory, const Options& options) {
  return apply(before, ReplaceInventory{std::move(inventory), fs::path(options.input).filename().string()});
}

std::set<std::string> members_of(const Inventory& inventory) {
  std::set<std::string> ids;
  for (const Party& party : inventory.parties) ids.insert(party.id.text());
  for (const Initiative& initiative : inventory.initiatives) ids.insert(initiative.id.text());
  return ids;
}

long count_missing(const std::set<std::string>& ids, const std::set<std::string>& in) {
  return std::ranges::count_if(ids, [&in](const std::string& id) { return !in.contains(id); });
}

void tell_changes(const Document& before, const Document& after, const Catalogue& catalogue) {
  const std::set<std::string> had = members_of(*before.inventory);
  const std::set<std::string> has = members_of(*after.inventory);
  const long gone = count_missing(had, has);
  tell(say(catalogue,
           {message("Parties and initiatives in the project: {new} new, {gone} gone, {kept} kept."),
            {{"new", count_missing(has, had)}, {"gone", gone}, {"kept", static_cast<long>(had.size()) - gone}}}));
}

bool is_saved(const fs::path& path, const Document& document, const Catalogue& catalogue) {
  const Result<void> saved = save_project(path, document);
  if (!saved) report(saved.error(), catalogue);
  return saved.has_value();
}

}  // namespace

bool import_into_project(const Input& input, const Options& options, const Catalogue& catalogue) {
  const Result<Document> before = project_at(options.target);
  if (!before) {
    report(before.error(), catalogue);
    return false;
  }
  const bool is_new = !is_there(options.target);
  const bool has_ids = is_new || !is_plain_list(options);
  const Result<Document> after =
      with_lists(*before, has_ids ? input.inventory : with_known_ids(input.inventory, *before->inventory), options);
  if (!after) {
    report(after.error(), catalogue);
    return false;
  }
  if (!is_new) tell_changes(*before, *after, catalogue);
  return options.dry_run || is_saved(options.target, *after, catalogue);
}

bool convert_to_project(const Input& input, const Options& options, const Catalogue& catalogue) {
  if (!options.replace && is_there(options.target)) {
    report(file_problem(options.target, {message("There is a project of this name already; it is unchanged.")},
                        {message("Choose another name, use `samenhang import` to renew its lists, or add --replace.")}),
           catalogue);
    return false;
  }
  const Result<Document> made = with_lists(input.project.value_or(Document{}), input.shown, options);
  if (!made) report(made.error(), catalogue);
  return made && is_saved(options.target, *made, catalogue);
}

}  // namespace samenhang

#include "command_line/project_target.h"

#include "command_line/console.h"
#include "document/apply.h"
#include "project/project.h"
#include "project/read_document.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

bool is_there(const fs::path& path) {
  std::error_code error;
  return fs::exists(path, error);
}

Result<Document> project_at(const fs::path& path) {
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

bool is_saved(const fs::path& path, const Document& document, const Catalogue& catalogue) {
  const Result<void> saved = save_project(path, document);
  if (!saved) report(saved.error(), catalogue);
  return saved.has_value();
}

}  // namespace

Result<Document> target_document(const Options& options) {
  if (!is_project_path(options.target) || !is_there(options.target)) return Document{};
  return project_at(options.target);
}

bool import_into_project(const Document& before, const Edit& edit, const Options& options, const Catalogue& catalogue) {
  const Result<Document> after = apply(before, edit);
  if (!after) {
    report(after.error(), catalogue);
    return false;
  }
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

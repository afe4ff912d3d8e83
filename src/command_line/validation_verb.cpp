#include "base/files.h"
#include "command_line/console.h"
#include "command_line/declare.h"
#include "command_line/input.h"
#include "command_line/project_target.h"
#include "command_line/sheet.h"
#include "command_line/target.h"
#include "command_line/verbs.h"
#include "document/validation_edit.h"
#include "intake/validation_answers.h"
#include "intake/validation_forms.h"
#include "project/read_document.h"
#include "workbooks/write_workbook.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

int failed(const Problem& problem, const Catalogue& catalogue) {
  report(problem, catalogue);
  return kInputProblem;
}

bool holds_files(const fs::path& folder) {
  std::error_code error;
  return fs::exists(folder, error) && !fs::is_empty(folder, error);
}

int write_round(const Input& input, const Options& options, const Catalogue& catalogue) {
  if (!options.replace && holds_files(options.forms_to)) {
    return failed(
        file_problem(options.forms_to, {message("There are files in this folder already; nothing was written.")},
                     {message("Choose another folder, or add --replace to put the sheets beside them.")}),
        catalogue);
  }
  std::error_code error;
  fs::create_directories(options.forms_to, error);
  if (error) {
    return failed(file_problem(options.forms_to,
                               {message("The folder cannot be made: {reason}."), {{"reason", reason_of(error)}}}),
                  catalogue);
  }
  std::vector<FileContent> files;
  for (const ValidationForm& form : validation_forms(input.shown, catalogue)) {
    const std::string name = form.file_name + (options.as_ods ? ".ods" : ".xlsx");
    files.push_back({fs::path(options.forms_to) / name,
                     options.as_ods ? write_ods({&form.sheet, 1}) : write_xlsx({&form.sheet, 1})});
  }
  const Result<void> written = write_files(files);
  if (!written) return failed(written.error(), catalogue);
  tell(counted(catalogue, messages("{count} sheet written.", "{count} sheets written."),
               static_cast<long>(files.size())));
  return input.code;
}

// The files of a folder, in the order of their names; those that programs keep beside an open file are none.
Result<std::vector<ReturnedSheet>> sheets_in(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> paths;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    const std::string name = at->path().filename().string();
    if (at->is_regular_file(error) && !name.starts_with('.') && !name.starts_with("~$")) paths.push_back(at->path());
  }
  if (error) {
    return Failure(file_problem(folder.string(),
                                {message("The folder cannot be read: {reason}."), {{"reason", reason_of(error)}}}));
  }
  std::ranges::sort(paths);
  std::vector<ReturnedSheet> sheets;
  for (const fs::path& path : paths) {
    Result<std::string> bytes = read_file(path);
    if (!bytes) return Failure(std::move(bytes.error()));
    sheets.push_back({path.filename().string(), std::move(*bytes)});
  }
  return sheets;
}

Sheet answers_sheet(const ValidationReading& reading) {
  Sheet sheet{{{"party", message("Party")},
               {"from", message("From")},
               {"to", message("To")},
               {"item", message("Item")},
               {"outcome", message("Outcome")},
               {"recorded", message("Recorded")},
               {"answered", message("Answered")},
               {"file", message("File")}},
              {}};
  for (const ValidationRow& row : reading.rows) {
    sheet.rows.push_back({row.party.text(), row.from.text(), row.to.text(), row.item, std::string(key_of(row.outcome)),
                          row.recorded, row.answered, row.file});
  }
  return sheet;
}

bool is_taken_over(const ValidationReading& reading, const Options& options, const Catalogue& catalogue) {
  if (options.target.empty()) return true;
  const Several edit = validation_edit(reading);
  if (edit.edits.empty()) {
    tell(say(catalogue, message("Nothing changes in the project.")));
    return true;
  }
  const Result<Document> before = target_document(options);
  if (before) return import_into_project(*before, edit, options, catalogue);
  report(before.error(), catalogue);
  return false;
}

int read_round(const Input& input, const Options& options, const Catalogue& catalogue) {
  const std::optional<Date> on =
      options.date.empty() ? input.inventory.project.reference_date : parse_date(options.date);
  if (!on) {
    return wrong_use({message("Say with --date on which day the answers hold; the lists have no reference date.")},
                     catalogue);
  }
  const Result<std::vector<ReturnedSheet>> sheets = sheets_in(options.forms_from);
  if (!sheets) return failed(sheets.error(), catalogue);
  const ValidationReading reading = validation_reading(input.inventory, *sheets, *on, catalogue.language());
  report(reading.problems, catalogue);
  const bool is_fine = is_taken_over(reading, options, catalogue) && !has_error(reading.problems);
  return deliver(answers_sheet(reading), options, catalogue, is_fine ? input.code : kInputProblem);
}

}  // namespace

void declare_validation(Declaration& verb) {
  verb.text({"INPUT", " ", message("a project (.samenhang) or a folder of tables"), true}, verb.options().input);
  verb.text({"--to", "FOLDER", message("writes a sheet for each party to this folder")}, verb.options().forms_to);
  verb.text({"--from", "FOLDER", message("reads the sheets that came back in this folder")}, verb.options().forms_from);
  verb.excludes("--to", "--from");
  verb.one_of<bool>({"--format", "", message("how the sheets are written (xlsx by default)")},
                    {{"xlsx", false}, {"ods", true}}, verb.options().as_ods);
  verb.text({"--into", "P", message("the project that takes over what was confirmed and changed")},
            verb.options().target);
  verb.needs("--into", "--from");
  declare_part(verb);
  verb.flag("--replace", message("writes the sheets also where the folder has files already"), verb.options().replace);
  declare_output(verb);
}

int run_validation(const Options& options, const Catalogue& catalogue) {
  if (options.forms_to.empty() && options.forms_from.empty()) {
    return wrong_use({message("Say with --to where the sheets go, or with --from where they came back.")}, catalogue);
  }
  if (!options.target.empty() && !(is_project_path(options.target) && fs::exists(options.target))) {
    return wrong_use({message("--into names a project that is there, a file that ends in .samenhang.")}, catalogue);
  }
  const Input input = read(options, catalogue);
  if (!input.usable) return input.code;
  return options.forms_to.empty() ? read_round(input, options, catalogue) : write_round(input, options, catalogue);
}

}  // namespace samenhang

#include "base/files.h"
#include "base/parts.h"
#include "command_line/console.h"
#include "command_line/declare.h"
#include "command_line/import_report.h"
#include "command_line/input.h"
#include "command_line/project_target.h"
#include "command_line/target.h"
#include "command_line/verbs.h"
#include "document/import_edit.h"
#include "intake/source.h"
#include "project/read_document.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

// What was gathered from the files, and whether one of them could not be used.
struct Gathered {
  ImportInput input;
  bool has_failed = false;
};

void report_to(Gathered& gathered, const Problem& problem, const Catalogue& catalogue) {
  report(problem, catalogue);
  gathered.has_failed = true;
}

// Maps the sheets of a plain list by the columns that were named.
void map_by_hand(Gathered& gathered, const Options& options, const Catalogue& catalogue) {
  const PlainListColumns columns = named_columns(options);
  std::erase_if(gathered.input.sheets, [&](MappedSheet& sheet) {
    Result<SheetMapping> mapping = mapping_by_hand(sheet.sheet.grid, columns);
    if (!mapping) {
      report_to(gathered, mapping.error(), catalogue);
      return true;
    }
    sheet.mapping = std::move(*mapping);
    return false;
  });
}

Gathered gather(const Options& options, const CodeLists& lists, const Catalogue& catalogue) {
  Gathered gathered;
  std::vector<std::string> names;
  for (const std::string& file : options.inputs) {
    Result<std::vector<Source>> sources = read_sources(file);
    if (!sources) {
      report_to(gathered, sources.error(), catalogue);
      continue;
    }
    for (Source& source : *sources) add_recognised(gathered.input, std::move(source), lists);
    names.push_back(fs::path(file).filename().string());
  }
  gathered.input.source = join(names, ", ");
  if (is_plain_list(options)) map_by_hand(gathered, options, catalogue);
  return gathered;
}

// The recipe of the project, with that of --recipe where its file is there.
Result<Recipe> recipe_for(const Document& document, const Options& options) {
  std::error_code error;
  if (options.recipe.empty() || !fs::exists(options.recipe, error)) return *document.recipe;
  const Result<std::string> text = read_file(options.recipe);
  if (!text) return Failure(text.error());
  Result<Recipe> recipe = read_recipe(*text, fs::path(options.recipe).filename().string());
  if (!recipe) return recipe;
  return joined(*document.recipe, *recipe);
}

// Keeps the recipe that was used where --recipe names a file that is not there yet.
bool is_recipe_kept(const Recipe& recipe, const Options& options, const Catalogue& catalogue) {
  std::error_code error;
  if (options.recipe.empty() || options.dry_run || fs::exists(options.recipe, error)) return true;
  const Result<void> written = write_file(options.recipe, recipe_text(recipe));
  if (!written) report(written.error(), catalogue);
  return written.has_value();
}

bool is_written(const Document& before, const ImportPlan& plan, const Edit& edit, const Options& options,
                const Catalogue& catalogue) {
  if (is_project_path(options.target)) return import_into_project(before, edit, options, catalogue);
  return options.dry_run || write_target(plan.after, NetworkChoice::relations, options, catalogue);
}

int code_of(const Gathered& gathered, const ImportPlan& plan) {
  const bool has_lost = plan.counts().skipped > 0 && has_error(plan.all_problems());
  return gathered.has_failed || has_lost || has_error(plan.problems) ? kInputProblem : kDone;
}

int import_gathered(Gathered& gathered, const Document& before, const Options& options, const Catalogue& catalogue) {
  const Result<Recipe> recipe = recipe_for(before, options);
  if (!recipe) {
    report(recipe.error(), catalogue);
    return kInputProblem;
  }
  if (!is_plain_list(options)) apply_recipe(gathered.input, *recipe);
  NameChoices names = recipe->names;
  names.merge_all = options.merges_proposed;
  const ImportPlan plan = plan_import(*before.inventory, gathered.input, names);
  tell_import(plan, options.dry_run, catalogue);
  const Recipe used = joined(*recipe, recipe_used(gathered.input, plan, names));
  if (!is_written(before, plan, import_edit(gathered.input.source, plan, used, options.remove_missing), options,
                  catalogue)) {
    return kInputProblem;
  }
  if (options.dry_run) tell(say(catalogue, message("Nothing was written.")));
  if (!is_recipe_kept(used, options, catalogue)) return kInputProblem;
  Options report_options = options;
  report_options.output = options.report;
  return deliver(import_report(plan, catalogue), report_options, catalogue, code_of(gathered, plan));
}

}  // namespace

void declare_import(Declaration& verb) {
  verb.texts({"FILES", "FILE...",
              message("lists as they are: CSV, Excel (.xlsx), LibreOffice (.ods), network files, folders of tables"),
              true},
             verb.options().inputs, false);
  verb.text({"--into", "P",
             message("the project (.samenhang) to make or to add to, or a folder of tables to make"), true},
            verb.options().target);
  verb.text({"--report", "FILE", message("where the report of rows goes; else to standard output")},
            verb.options().report);
  verb.flag("--dry-run", message("only tells what would come in, and writes nothing"), verb.options().dry_run);
  verb.one_of<bool>({"--merges", "", message("whether names that may be one party are merged (none by default)")},
                    {{"none", false}, {"proposed", true}}, verb.options().merges_proposed);
  verb.text({"--recipe", "FILE",
             message("how an earlier list was read: used where the file is there, else written to it")},
            verb.options().recipe);
  verb.flag("--remove-missing", message("takes away rows of the project that the new lists do not name"),
            verb.options().remove_missing);
  declare_replace(verb);
  declare_columns(verb);
}

int run_import(const Options& options, const Catalogue& catalogue) {
  if (const std::optional<int> wrong = wrong_conditions(options, catalogue)) return *wrong;
  const Result<Document> before = target_document(options);
  if (!before) {
    report(before.error(), catalogue);
    return kInputProblem;
  }
  Gathered gathered = gather(options, before->inventory->code_lists, catalogue);
  if (gathered.input.sheets.empty() && gathered.input.inventories.empty()) {
    report(gathered.input.problems, catalogue);
    return kInputProblem;
  }
  return import_gathered(gathered, *before, options, catalogue);
}

}  // namespace samenhang

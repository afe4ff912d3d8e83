#include "command_line/target.h"

#include "command_line/console.h"
#include "formats/read_input.h"
#include "inventory/tables.h"

#include <filesystem>
#include <system_error>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

bool holds_tables(const fs::path& folder) {
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    if (is_exchange_table(at->path().filename().string())) return true;
  }
  return false;
}

}  // namespace

void declare_replace(Declaration& verb) {
  verb.flag("--replace", message("replaces the tables that stand in the folder already, or the project"),
            verb.options().replace);
}

bool write_target(const Inventory& inventory, NetworkChoice choice, const Options& options,
                  const Catalogue& catalogue) {
  if (!options.replace && holds_tables(options.target)) {
    report(file_problem(options.target, {message("There are tables in this folder already; they are unchanged.")},
                        {message("Choose another folder, or add --replace to put these in their place.")}),
           catalogue);
    return false;
  }
  const Result<void> outcome = write_output(options.target, inventory, choice, options.profile);
  if (!outcome) report(outcome.error(), catalogue);
  return outcome.has_value();
}

}  // namespace samenhang

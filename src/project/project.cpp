#include "project/project.h"

#include "project/project_tables.h"
#include "project/sqlite_bytes.h"

namespace samenhang {
namespace {

Failure not_a_project(const std::string& file) {
  return Failure(file_problem(file, {message("This is not a project of Samenhang.")},
                              {message("Choose a file that ends with {ending}, or import this one."),
                               {{"ending", std::string(kProjectEnding)}}}));
}

Failure newer_version(const std::string& file, long version) {
  return Failure(file_problem(
      file,
      {message(
           "A newer version of the program made this project (version {version}; this program reads up to {known})."),
       {{"version", version}, {"known", static_cast<long>(kProjectVersion)}}},
      {message("Open it with the newer program. The file is unchanged.")}));
}

}  // namespace

std::string project_bytes(const Document& document) {
  return sqlite_bytes(tables_of(document), {kProjectApplicationId, kProjectVersion});
}

Result<ProjectReading> read_project_bytes(std::string bytes, const std::string& file) {
  const auto marks = sqlite_marks(bytes);
  if (!marks || marks->application_id != kProjectApplicationId || marks->schema_version == 0) {
    return not_a_project(file);
  }
  if (marks->schema_version > kProjectVersion) return newer_version(file, static_cast<long>(marks->schema_version));
  Result<std::vector<TextTable>> tables = sqlite_tables(std::move(bytes), file);
  if (!tables) return Failure(std::move(tables.error()));
  return document_of(*tables);
}

}  // namespace samenhang

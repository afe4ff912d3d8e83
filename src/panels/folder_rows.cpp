#include "panels/folder_rows.h"

#include "base/fold.h"
#include "inventory/tables.h"
#include "project/project.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <system_error>
#include <tuple>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

bool may_hold_lists(const fs::path& file, std::span<const std::string> endings) {
  return std::ranges::find(endings, fold_case(file.extension().string())) != endings.end();
}

void add(FolderRows& found, const fs::directory_entry& entry, std::span<const std::string> endings) {
  std::error_code unreadable;
  FolderRow row{as_utf8(entry.path().filename().string()), entry.path(), entry.is_directory(unreadable)};
  if (row.name.starts_with('.')) return;
  const bool is_file = entry.is_regular_file(unreadable) && may_hold_lists(entry.path(), endings);
  if (is_file && is_exchange_table(row.name)) found.holds_tables = true;
  if (row.is_folder || is_file) found.rows.push_back(std::move(row));
}

// What the folder of documents is called, in the languages of our users.
constexpr std::array kDocuments{"Documenten", "Documents"};

void add_place(std::vector<FolderPlace>& places, Message name, const fs::path& folder) {
  std::error_code unreadable;
  if (folder.empty() || !fs::is_directory(folder, unreadable)) return;
  if (std::ranges::find(places, folder, &FolderPlace::folder) == places.end()) places.push_back({name, folder});
}

}  // namespace

Result<FolderRows> folder_rows(const fs::path& folder, std::span<const std::string> endings) {
  std::error_code failed;
  fs::directory_iterator at(folder, failed);
  if (failed) {
    return Failure(file_problem(folder.string(), {message("This folder cannot be read.")},
                                {message("Choose another one, or ask who may read it.")}));
  }
  FolderRows found;
  found.is_writable = ::access(folder.c_str(), W_OK) == 0;
  for (; at != fs::directory_iterator(); at.increment(failed)) {
    if (failed) break;
    add(found, *at, endings);
  }
  std::ranges::sort(found.rows, {},
                    [](const FolderRow& row) { return std::tuple(!row.is_folder, fold_case(row.name), row.name); });
  return found;
}

fs::path folder_above(const fs::path& folder) {
  std::error_code failed;
  const fs::path whole = fs::absolute(folder, failed).lexically_normal();
  const fs::path named = whole.has_filename() ? whole : whole.parent_path();
  return named.parent_path();
}

std::vector<FolderPlace> places_of(const fs::path& home, const fs::path& current) {
  std::vector<FolderPlace> places;
  if (!home.empty()) {
    add_place(places, message("Home folder"), home);
    for (const char* name : kDocuments) add_place(places, message("Documents"), home / name);
  }
  add_place(places, message("Current folder"), current);
  return places;
}

fs::path home_folder() {
  const char* home = std::getenv("HOME");  // NOLINT(concurrency-mt-unsafe)
  return home == nullptr ? fs::path() : fs::path(home);
}

fs::path current_folder() {
  std::error_code failed;
  const fs::path here = fs::current_path(failed);
  return failed ? fs::path("/") : here;
}

std::string project_file_name(std::string_view name) {
  const std::string_view trimmed = trim(name);
  if (fold_case(trimmed).ends_with(kProjectEnding)) return std::string(trimmed);
  return std::string(trimmed) + std::string(kProjectEnding);
}

}  // namespace samenhang

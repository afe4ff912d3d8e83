#include "desktop/plain_list.h"

#include "base/fold.h"
#include "formats/format.h"
#include "inventory/tables.h"

#include <string_view>
#include <system_error>
#include <utility>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kTables = "csv";

bool is_plain_list(const fs::path& path) {
  std::error_code unreadable;
  const Format* format = format_for(path);
  return format != nullptr && format->id == kTables && fs::is_regular_file(path, unreadable) &&
         !is_exchange_table(path.filename().string());
}

// As one word for a shell.
std::string quoted(const std::string& path) {
  constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+";
  if (path.find_first_not_of(kPlain) == std::string::npos) return path;
  std::string word = "'";
  for (const char letter : path) word += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
  return word + "'";
}

}  // namespace

Refusal refusal_of(Problem problem, const fs::path& path) {
  if (!is_plain_list(path)) return {std::move(problem), {}};
  std::error_code failed;
  const fs::path list = fs::absolute(path, failed).lexically_normal();
  const fs::path folder = list.parent_path() / (list.stem().string() + "-map");
  Problem plain = file_problem(
      as_utf8(path.filename().string()),
      {message("This is a list with columns of its own. Samenhang must be told once which column holds what.")},
      {message("Copy the line below to a terminal, and put the names of your columns in the place of Organisatie and "
               "Project. That makes the folder {folder}; open that folder here."),
       {{"folder", as_utf8(folder.string())}}});
  return {std::move(plain), "samenhang import " + quoted(list.string()) +
                                " --party Organisatie --initiative Project --into " + quoted(folder.string())};
}

}  // namespace samenhang

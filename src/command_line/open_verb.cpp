#include "base/files.h"
#include "command_line/console.h"
#include "command_line/declare.h"
#include "command_line/verbs.h"

#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace samenhang {
namespace {

// The window's program stands beside this one, or where the system finds programs.
std::string desktop_program() {
  std::error_code error;
  const auto beside = std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / "samenhang-desktop";
  return !error && std::filesystem::exists(beside, error) ? beside.string() : "samenhang-desktop";
}

}  // namespace

void declare_open(Declaration& verb) {
  verb.text({"FILE", " ", message("what to open; nothing: the example municipality")}, verb.options().input);
}

int run_open(const Options& options, const Catalogue& catalogue) {
  std::vector<std::string> words{desktop_program(), "--language", options.language == Language::dutch ? "nl" : "en"};
  if (!options.input.empty()) words.push_back(options.input);
  std::vector<char*> arguments;
  arguments.reserve(words.size() + 1);
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  ::execvp(arguments[0], arguments.data());
  const int error = errno;
  const Filling reason =
      error == ENOENT ? Filling(message("it is not there")) : reason_of({error, std::generic_category()});
  report(file_problem(words.front(), {message("The window cannot be started: {reason}."), {{"reason", reason}}},
                      {message("Check that samenhang-desktop is installed.")}),
         catalogue);
  return kInputProblem;
}

}  // namespace samenhang

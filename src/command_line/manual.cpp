#include "command_line/manual.h"

#include "command_line/verb.h"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <sstream>
#include <string_view>

namespace samenhang {
namespace {

// A line that begins with a point or an apostrophe would be a command of roff's.
std::string roff_text(const std::string& text) {
  std::istringstream lines(text);
  std::string found;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with('.') || line.starts_with('\'')) found += "\\&";
    for (const char c : line) {
      found += c == '\\' ? std::string("\\e") : c == '-' ? std::string("\\-") : std::string(1, c);
    }
    found += '\n';
  }
  return found;
}

std::string section(std::string_view title, const std::string& text) {
  return fmt::format(".SH {}\n{}", title, roff_text(text));
}

std::string as_it_stands(std::string_view title, const std::string& text) {
  return fmt::format(".SS {}\n.nf\n{}.fi\n", title, roff_text(text));
}

}  // namespace

std::string manual_page(const CLI::App& app, const Catalogue& catalogue) {
  std::string page = fmt::format(".TH SAMENHANG 1 \"\" \"samenhang {}\"\n", SAMENHANG_VERSION);
  page += section(say(catalogue, message("NAME")), "samenhang - " + app.get_description());
  page += section(say(catalogue, message("USE")), "samenhang " + say(catalogue, message("VERB")) + " …");
  page += fmt::format(".SH {}\n", say(catalogue, message("VERBS")));
  for (const Verb& verb : all_verbs()) {
    const std::string id(verb.id);
    page += as_it_stands(id, app.get_subcommand(id)->help("samenhang"));
  }
  page += section(
      say(catalogue, message("EXIT CODES")),
      say(catalogue,
          message("0: done, also with warnings and findings. 1: rows or the whole input had errors (what could be "
                  "used was used), or an output or a layout failed. 2: wrong use.")));
  return page;
}

}  // namespace samenhang

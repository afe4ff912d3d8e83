#include "command_line/console.h"
#include "command_line/declare.h"
#include "command_line/manual.h"
#include "command_line/refusal.h"
#include "command_line/verb.h"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {
namespace {

// The language decides how the help is written, so it is looked for before all else.
Language language_of(std::span<char*> arguments) {
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    const std::string_view word = arguments[i];
    if (word == "--language=en") return Language::english;
    if (word == "--language" && i + 1 < arguments.size() && std::string_view(arguments[i + 1]) == "en") {
      return Language::english;
    }
  }
  return Language::dutch;
}

void use_words(CLI::App& app, const Catalogue& catalogue) {
  const auto formatter = app.get_formatter();
  formatter->column_width(34);
  formatter->label("Usage", say(catalogue, message("Use")));
  formatter->label("OPTIONS", say(catalogue, message("OPTIONS")));
  formatter->label("SUBCOMMAND", say(catalogue, message("VERB")));
  formatter->label("SUBCOMMANDS", say(catalogue, message("VERBS")));
  formatter->label("Positionals", say(catalogue, message("Arguments")));
  formatter->label("REQUIRED", say(catalogue, message("(required)")));
  formatter->label("Needs", say(catalogue, message("together with")));
  formatter->label("Excludes", say(catalogue, message("not together with")));
  app.option_defaults()->group(say(catalogue, message("Options")));
  app.set_help_flag("-h,--help", say(catalogue, message("shows this help")));
}

void declare(CLI::App& app, Options& options, const Catalogue& catalogue) {
  use_words(app, catalogue);
  app.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::Throw);
  app.set_version_flag("--version", fmt::format("samenhang {}", SAMENHANG_VERSION),
                       say(catalogue, message("shows the version")));
  Declaration common(app, options, catalogue);
  declare_language(common);
  app.require_subcommand(1);
  for (const Verb& verb : all_verbs()) {
    CLI::App* sub = app.add_subcommand(std::string(verb.id), say(catalogue, verb.summary));
    use_words(*sub, catalogue);
    sub->group(say(catalogue, message("Verbs")));
    Declaration declaration(*sub, options, catalogue);
    verb.declare(declaration);
    declare_language(declaration);
    sub->footer("\n" + say(catalogue, message("Example:")) + "\n  " + std::string(verb.example));
    sub->callback([&options, &verb] { options.verb = verb.id; });
  }
}

int run_verb(const Options& options, const Catalogue& catalogue) {
  for (const Verb& verb : all_verbs()) {
    if (verb.id == options.verb) return verb.run(options, catalogue);
  }
  return kWrongUse;
}

int refuse(const CLI::App& app, const CLI::ParseError& error, const Catalogue& catalogue) {
  if (error.get_exit_code() == 0) return app.exit(error);  // --help and --version
  tell(say(catalogue, refusal_of(error)));
  tell(say(catalogue, message("`samenhang --help` shows the verbs, `samenhang VERB --help` how to use one.")));
  return kWrongUse;
}

// The first word, where it is meant as a verb and is none.
std::optional<std::string> unknown_verb(std::span<char*> arguments) {
  if (arguments.size() < 2) return std::nullopt;
  const std::string_view word = arguments[1];
  const bool is_verb = std::ranges::any_of(all_verbs(), [word](const Verb& verb) { return verb.id == word; });
  if (is_verb || word.starts_with("-")) return std::nullopt;
  return std::string(word);
}

std::vector<std::string> verb_ids() {
  std::vector<std::string> ids;
  ids.reserve(all_verbs().size());
  for (const Verb& verb : all_verbs()) ids.emplace_back(verb.id);
  return ids;
}

int run(int count, char** arguments) {
  const Catalogue catalogue(language_of({arguments, static_cast<std::size_t>(count)}));
  if (const auto word = unknown_verb({arguments, static_cast<std::size_t>(count)})) {
    return wrong_use(
        {message("There is no verb \"{verb}\". There are: {verbs}."), {{"verb", *word}, {"verbs", verb_ids()}}},
        catalogue);
  }
  CLI::App app(say(catalogue, message("Samenhang: who works with whom in a municipality, and who is missing")),
               "samenhang");
  Options options;
  declare(app, options, catalogue);
  bool manual = false;
  app.add_flag("--manual", manual, say(catalogue, message("shows the manual page, in the form that man reads")));
  try {
    app.parse(count, arguments);
  } catch (const CLI::ParseError& error) {
    if (!manual) return refuse(app, error, catalogue);
  }
  if (manual) return deliver(manual_page(app, catalogue), options, catalogue, kDone);
  return run_verb(options, catalogue);
}

}  // namespace
}  // namespace samenhang

int main(int count, char** arguments) {
  try {
    return samenhang::run(count, arguments);
  } catch (const std::exception& error) {
    samenhang::tell(std::string("samenhang: ") + error.what());
    return samenhang::kInputProblem;
  }
}

#include "command_line/declare.h"

#include <CLI/CLI.hpp>

#include <map>

namespace samenhang {
namespace {

const std::map<std::string, Language> kLanguages{{"nl", Language::dutch}, {"en", Language::english}};
const std::map<std::string, OutputFormat> kFormats{
    {"csv", OutputFormat::csv}, {"json", OutputFormat::json}, {"text", OutputFormat::text}};
const std::map<std::string, NetworkChoice> kNetworks{{"relations", NetworkChoice::relations},
                                                     {"with-initiatives", NetworkChoice::with_initiatives},
                                                     {"two-mode", NetworkChoice::two_mode}};
const std::map<std::string, Profile> kProfiles{{"appendix", Profile::appendix}, {"internal", Profile::internal}};

// An option whose value is one of a few words; the words stand in the help.
template <class Choice>
void add_choice(CLI::App& verb, const char* name, Choice& value, const std::map<std::string, Choice>& words,
                std::string help) {
  std::string list;
  for (const auto& [word, choice] : words) list += (list.empty() ? "" : "|") + word;
  verb.add_option(name, value, std::move(help))
      ->transform(CLI::CheckedTransformer(words).description(""))
      ->option_text(list);
}

}  // namespace

void declare_columns(CLI::App& verb, Options& options, const Catalogue& catalogue) {
  const std::string group = say(catalogue, message("A plain list (columns named by hand)"));
  PlainListColumns& columns = options.columns;
  const auto add = [&](const char* name, std::string& column, Message help) {
    return verb.add_option(name, column, say(catalogue, help))->group(group)->option_text("COL");
  };
  auto* party = add("--party", columns.party, message("column with the party of a participation"));
  auto* initiative = add("--initiative", columns.initiative, message("column with the initiative of a participation"));
  auto* from = add("--from", columns.from, message("column with one party of a tie"));
  auto* to = add("--to", columns.to, message("column with the other party of a tie"));
  add("--strength", columns.strength, message("column with the strength of a tie, 1 to 4"))->needs(from);
  party->needs(initiative)->excludes(from);
  initiative->needs(party);
  from->needs(to);
  to->needs(from);
  verb.add_option("--where", options.where, say(catalogue, message("only the rows with this value in this column; may be repeated")))
      ->group(group)
      ->option_text("COL=VALUE")
      ->allow_extra_args(false);
}

void declare_input(CLI::App& verb, Options& options, const Catalogue& catalogue) {
  verb.add_option("INPUT", options.inputs,
                  say(catalogue, message("a folder of tables, a network file (GraphML, DOT, JSON) or a plain list")))
      ->required()
      ->expected(1)
      ->option_text(" ");
  declare_columns(verb, options, catalogue);
}

void declare_part(CLI::App& verb, Options& options, const Catalogue& catalogue) {
  verb.add_option("--filter", options.filter,
                  say(catalogue, message("only this part: domain=…,kind=…,neighbourhood=…,scale=…,relation=…,"
                                         "strength=2..4,status=…,date=…; several values with |")))
      ->option_text("KEY=VALUE,…");
  verb.add_option("--date", options.date, say(catalogue, message("reference date, in the place of the project's own")))
      ->option_text("YYYY-MM-DD");
}

void declare_network(CLI::App& verb, Options& options, const Catalogue& catalogue) {
  add_choice(verb, "--network", options.network, kNetworks,
             say(catalogue, message("which network: relations (the default), with shared initiatives too, or parties and initiatives")));
}

void declare_output(CLI::App& verb, Options& options, const Catalogue& catalogue, bool required) {
  verb.add_option("-o,--output", options.output, say(catalogue, message("the file to write")))
      ->option_text("FILE")
      ->required(required);
}

void declare_table(CLI::App& verb, Options& options, const Catalogue& catalogue) {
  add_choice(verb, "--format", options.format, kFormats, say(catalogue, message("how the table is written (csv by default)")));
  verb.add_flag("--labels", options.labels, say(catalogue, message("headers in the words of the screen")));
  declare_output(verb, options, catalogue);
}

void declare_profile(CLI::App& verb, Options& options, const Catalogue& catalogue) {
  add_choice(verb, "--profile", options.profile, kProfiles,
             say(catalogue, message("what may be in the file: appendix (the default) leaves out persons and notes")));
}

void declare_language(CLI::App& app, Options& options, const Catalogue& catalogue) {
  add_choice(app, "--language", options.language, kLanguages, say(catalogue, message("Dutch (nl, the default) or English (en)")));
}

}  // namespace samenhang

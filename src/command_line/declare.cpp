#include "command_line/declare.h"

namespace samenhang {

void declare_columns(Declaration& verb) {
  verb.heading(message("A plain list (columns named by hand)"));
  PlainListColumns& columns = verb.options().columns;
  verb.text({"--party", "COL", message("column with the party of a participation")}, columns.party);
  verb.text({"--initiative", "COL", message("column with the initiative of a participation")}, columns.initiative);
  verb.text({"--from", "COL", message("column with one party of a tie")}, columns.from);
  verb.text({"--to", "COL", message("column with the other party of a tie")}, columns.to);
  verb.text({"--strength", "COL", message("column with the strength of a tie, 1 to 4")}, columns.strength);
  verb.needs("--party", "--initiative");
  verb.needs("--initiative", "--party");
  verb.needs("--from", "--to");
  verb.needs("--to", "--from");
  verb.needs("--strength", "--from");
  verb.excludes("--party", "--from");
  verb.texts({"--where", "COL=VALUE", message("only the rows with this value in this column; may be repeated")},
             verb.options().where, false);
  verb.heading({});
}

void declare_input(Declaration& verb) {
  verb.text({"INPUT", " ",
             message("a project, a folder of tables, a workbook or list (.xlsx, .ods, .csv), or a network file"), true},
            verb.options().input);
  declare_columns(verb);
}

void declare_part(Declaration& verb) {
  verb.text(
      {"--filter", "KEY=VALUE,...",
       message(
           "only this part: domain=..,kind=..,neighbourhood=..,scale=..,relation=..,strength=2..4,status=..,date=..; "
           "several values with |")},
      verb.options().filter);
  verb.text({"--date", "YYYY-MM-DD", message("reference date, in the place of the project's own")},
            verb.options().date);
}

void declare_network(Declaration& verb) {
  verb.one_of<std::optional<NetworkChoice>>(
      {"--network", "",
       message("which network: relations, with shared initiatives too, or parties and initiatives; else that of a "
               "project's map where it is drawn, and relations elsewhere")},
      {{"relations", NetworkChoice::relations},
       {"with-initiatives", NetworkChoice::with_initiatives},
       {"two-mode", NetworkChoice::two_mode}},
      verb.options().network);
}

void declare_output(Declaration& verb, bool required) {
  verb.text({"-o,--output", "FILE", message("the file to write"), required}, verb.options().output);
}

void declare_table(Declaration& verb) {
  verb.one_of<OutputFormat>({"--format", "", message("how the table is written (csv by default)")},
                            {{"csv", OutputFormat::csv}, {"json", OutputFormat::json}, {"text", OutputFormat::text}},
                            verb.options().format);
  verb.flag("--labels", message("headers in the words of the screen"), verb.options().labels);
  declare_output(verb);
}

void declare_profile(Declaration& verb) {
  verb.one_of<Profile>(
      {"--profile", "", message("what may be in the file: appendix (the default) leaves out persons and notes")},
      {{"appendix", Profile::appendix}, {"internal", Profile::internal}}, verb.options().profile);
}

void declare_language(Declaration& verb) {
  verb.one_of<Language>({"--language", "", message("Dutch (nl, the default) or English (en)")},
                        {{"nl", Language::dutch}, {"en", Language::english}}, verb.options().language);
}

}  // namespace samenhang

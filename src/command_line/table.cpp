#include "command_line/verb.h"
#include "command_line/verbs.h"

#include <array>

namespace samenhang {
namespace {

constexpr std::array kVerbs{
    Verb{"import", message("brings lists into a project or a folder of tables"),
         "samenhang import lijst.csv --party Organisatie --initiative Project --into noord.samenhang", declare_import,
         run_import},
    Verb{"check", message("tells what is wrong in the lists, and where"), "samenhang check data/example", declare_check,
         run_check},
    Verb{"measure", message("computes who is central: numbers of parties, ties or the network"),
         "samenhang measure data/example --all", declare_measure, run_measure},
    Verb{"groups", message("tells who belongs together"), "samenhang groups data/example --method components",
         declare_groups, run_groups},
    Verb{"gaps", message("tells what is missing: the findings of thirty rules"),
         "samenhang gaps data/example --format text", declare_gaps, run_gaps},
    Verb{"layout", message("computes where parties stand on the map"), "samenhang layout data/example --layout neato",
         declare_layout, run_layout},
    Verb{"draw", message("draws the map as SVG, PDF or PNG"), "samenhang draw data/example -o kaart.svg", declare_draw,
         run_draw},
    Verb{"convert", message("writes the lists or the network in another format"),
         "samenhang convert data/example netwerk.graphml", declare_convert, run_convert},
    Verb{"template", message("makes an empty workbook of all tables, with explanations and lists to choose from"),
         "samenhang template -o lijsten.xlsx", declare_template, run_template},
    Verb{"validation", message("makes a sheet for each party to correct, and reads the sheets that came back"),
         "samenhang validation data/example --to rondvraag", declare_validation, run_validation},
    Verb{"list", message("shows a table of the program: measures, rules, layouts, formats or verbs"),
         "samenhang list rules", declare_list, run_list},
    Verb{"open", message("opens the window"), "samenhang open data/example", declare_open, run_open},
};

}  // namespace

std::span<const Verb> all_verbs() {
  return kVerbs;
}

}  // namespace samenhang

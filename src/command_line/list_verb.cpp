#include "command_line/console.h"
#include "command_line/declare.h"
#include "command_line/verb.h"
#include "command_line/verbs.h"
#include "formats/format.h"
#include "gaps/gap_rule.h"
#include "layouts/layout.h"
#include "measures/measure.h"

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

const SheetColumn kId{"id", message("Id")};
const SheetColumn kName{"name", message("Name")};
const SheetColumn kExplanation{"explanation", message("Explanation")};

template <class Measure>
void add_measures(Sheet& sheet, std::span<const Measure> table, std::string_view level, const Catalogue& catalogue) {
  for (const Measure& measure : table) {
    sheet.rows.push_back({std::string(measure.id), say(catalogue, measure.name), std::string(level),
                          say(catalogue, measure.explanation), std::string(measure.source)});
  }
}

Sheet measures_sheet(const Catalogue& catalogue) {
  Sheet sheet{{kId, kName, {"level", message("Level")}, kExplanation, {"source", message("Source")}}, {}};
  add_measures(sheet, party_measures(), "party", catalogue);
  add_measures(sheet, tie_measures(), "tie", catalogue);
  add_measures(sheet, network_measures(), "network", catalogue);
  return sheet;
}

Sheet rules_sheet(const Catalogue& catalogue) {
  Sheet sheet{{kId, kName, {"needs", message("Needs")}, kExplanation, {"advice", message("Advice")}}, {}};
  for (const GapRule& rule : all_gap_rules()) {
    std::string needs;
    for (const NeededTable table : rule.needs) needs += (needs.empty() ? "" : "|") + std::string(key_of(table));
    sheet.rows.push_back({std::string(rule.id), say(catalogue, rule.title), needs, say(catalogue, rule.explanation),
                          say(catalogue, rule.advice)});
  }
  return sheet;
}

Sheet layouts_sheet(const Catalogue& catalogue) {
  Sheet sheet{{kId, kName, kExplanation, {"source", message("Source")}}, {}};
  for (const Layout& layout : all_layouts()) {
    sheet.rows.push_back({std::string(layout.id), say(catalogue, layout.name), say(catalogue, layout.explanation),
                          std::string(layout.source)});
  }
  return sheet;
}

Sheet formats_sheet(const Catalogue& catalogue) {
  Sheet sheet{{kId,
               kName,
               {"reads", message("Reads"), OutputKind::yes_no},
               {"writes", message("Writes"), OutputKind::yes_no},
               {"loses", message("What is lost")}},
              {}};
  for (const Format& format : all_formats()) {
    sheet.rows.push_back({std::string(format.id), say(catalogue, format.name), format.read != nullptr ? "yes" : "no",
                          format.can_be_written() ? "yes" : "no", say(catalogue, format.loses)});
  }
  sheet.rows.push_back({"project", say(catalogue, message("Project of Samenhang")), "yes", "yes",
                        say(catalogue, message("Nothing: the lists, the map and what is said of findings."))});
  return sheet;
}

Sheet verbs_sheet(const Catalogue& catalogue) {
  Sheet sheet{{kId, {"name", message("What it does")}, {"example", message("Example")}}, {}};
  for (const Verb& verb : all_verbs()) {
    sheet.rows.push_back({std::string(verb.id), say(catalogue, verb.summary), std::string(verb.example)});
  }
  return sheet;
}

struct List {
  std::string_view id;
  Sheet (*sheet)(const Catalogue&);
};

constexpr std::array kLists{List{"measures", measures_sheet}, List{"rules", rules_sheet},
                            List{"layouts", layouts_sheet}, List{"formats", formats_sheet}, List{"verbs", verbs_sheet}};

}  // namespace

void declare_list(Declaration& verb) {
  std::vector<std::string> ids;
  ids.reserve(kLists.size());
  for (const List& list : kLists) ids.emplace_back(list.id);
  verb.one_of({"TABLE", "", message("which table"), true}, ids, verb.options().list);
  declare_table(verb);
}

int run_list(const Options& options, const Catalogue& catalogue) {
  const auto* list = std::ranges::find(kLists, options.list, &List::id);
  return deliver(list->sheet(catalogue), options, catalogue, kDone);
}

}  // namespace samenhang

#include "base/numbers.h"
#include "command_line/console.h"
#include "command_line/declare.h"
#include "command_line/input.h"
#include "command_line/verbs.h"
#include "measures/measure.h"

#include <algorithm>
#include <optional>

namespace samenhang {
namespace {

OutputKind cell_kind(ScoreKind kind) {
  return kind == ScoreKind::yes_no ? OutputKind::yes_no : OutputKind::number;
}

std::string cell_of(double score, ScoreKind kind) {
  if (kind != ScoreKind::yes_no || std::isnan(score)) return shortest(score);
  return score != 0.0 ? "yes" : "no";
}

// The measures that were asked for, in that order; else those shown, in the order of the table.
template <class Measure>
std::vector<const Measure*> chosen(std::span<const Measure> table, const Options& options,
                                   bool (*shown)(const Measure&)) {
  std::vector<const Measure*> found;
  found.reserve(options.measures.size());
  for (const std::string& id : options.measures) found.push_back(&*std::ranges::find(table, id, &Measure::id));
  if (!found.empty()) return found;
  for (const Measure& measure : table) {
    if (options.all_measures || shown(measure)) found.push_back(&measure);
  }
  return found;
}

// Nothing where every id that was asked for is in the table, else what is wrong.
template <class Measure>
std::optional<Sentence> unknown_id(std::span<const Measure> table, const Options& options) {
  for (const std::string& id : options.measures) {
    if (std::ranges::find(table, id, &Measure::id) != table.end()) continue;
    std::vector<std::string> ids;
    for (const Measure& measure : table) ids.emplace_back(measure.id);
    return Sentence{message("There is no measure \"{id}\" at this level. Choose from: {ids}."),
                    {{"id", id}, {"ids", ids}}};
  }
  return std::nullopt;
}

template <class Measure>
void add_column(Sheet& sheet, const Measure& measure, const Scores& scores) {
  sheet.columns.push_back({measure.id, measure.name, cell_kind(measure.kind)});
  for (std::size_t i = 0; i < scores.size(); ++i) sheet.rows[i].push_back(cell_of(scores[i], measure.kind));
}

Sheet party_sheet(const MeasureInput& input, const Options& options) {
  Sheet sheet{{{"id", message("Id")}, {"name", message("Name")}}, {}};
  for (const Member& member : input.network.members()) sheet.rows.push_back({member.id, member.name});
  const auto shown = [](const PartyMeasure& measure) { return measure.audience == Audience::screen; };
  for (const PartyMeasure* measure : chosen<PartyMeasure>(party_measures(), options, shown)) {
    add_column(sheet, *measure, measure->compute(input));
  }
  return sheet;
}

Sheet tie_sheet(const MeasureInput& input, const Options& options) {
  Sheet sheet{{{"from", message("From")}, {"to", message("To")}}, {}};
  const auto members = input.network.members();
  for (const Tie& tie : input.network.ties()) sheet.rows.push_back({members[tie.from].id, members[tie.to].id});
  const auto shown = [](const TieMeasure&) { return true; };
  for (const TieMeasure* measure : chosen<TieMeasure>(tie_measures(), options, shown)) {
    add_column(sheet, *measure, measure->compute(input));
  }
  return sheet;
}

Sheet network_sheet(const MeasureInput& input, const Options& options, const Catalogue& catalogue) {
  Sheet sheet{{{"measure", message("Measure")}, {"value", message("Value"), OutputKind::number}}, {}};
  const auto shown = [](const NetworkMeasure&) { return true; };
  for (const NetworkMeasure* measure : chosen<NetworkMeasure>(network_measures(), options, shown)) {
    const std::string name = options.labels ? say(catalogue, measure->name) : std::string(measure->id);
    sheet.rows.push_back({name, cell_of(measure->compute(input), measure->kind)});
  }
  return sheet;
}

std::optional<Sentence> unknown_measure(const Options& options) {
  if (options.level == Level::party) return unknown_id(party_measures(), options);
  if (options.level == Level::tie) return unknown_id(tie_measures(), options);
  return unknown_id(network_measures(), options);
}

Sheet sheet_of(const MeasureInput& input, const Options& options, const Catalogue& catalogue) {
  if (options.level == Level::party) return party_sheet(input, options);
  if (options.level == Level::tie) return tie_sheet(input, options);
  return network_sheet(input, options, catalogue);
}

}  // namespace

void declare_measure(Declaration& verb) {
  declare_input(verb);
  verb.texts({"--measure", "ID,...", message("these measures only; see `list measures`")}, verb.options().measures,
             true);
  verb.flag("--all", message("all measures, also those for analysts"), verb.options().all_measures);
  verb.excludes("--all", "--measure");
  verb.one_of<Level>({"--level", "", message("of what: party (the default), tie or network")},
                     {{"party", Level::party}, {"tie", Level::tie}, {"network", Level::network}}, verb.options().level);
  declare_network(verb);
  declare_part(verb);
  declare_table(verb);
}

int run_measure(const Options& options, const Catalogue& catalogue) {
  if (const auto wrong = unknown_measure(options)) return wrong_use(*wrong, catalogue);
  const Input input = read(options, catalogue);
  if (!input.usable) return input.code;
  const Network network = input.network(options);
  tell_loose(input, network, catalogue);
  return deliver(sheet_of({network, input.shown}, options, catalogue), options, catalogue, input.code);
}

}  // namespace samenhang

#include "command_line/console.h"
#include "command_line/declare.h"
#include "command_line/highlighting.h"
#include "command_line/input.h"
#include "command_line/placing.h"
#include "command_line/verbs.h"
#include "measures/measure.h"
#include "reports/figure.h"
#include "scene/map_scene.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace samenhang {
namespace {

struct Paper {
  std::string_view id;
  Point size;  // landscape, in points of 1/72 inch
};

constexpr std::array kPapers{Paper{"a4", {841.89, 595.28}}, Paper{"a3", {1190.55, 841.89}},
                             Paper{"a0", {3370.39, 2383.94}}};

template <class Row>
std::vector<std::string> ids_of(const Row& rows) {
  std::vector<std::string> ids;
  ids.reserve(rows.size());
  for (const auto& row : rows) ids.emplace_back(row.id);
  return ids;
}

// A size shows how much there is of something; yes and no, or the number of a group, are no such thing.
std::vector<std::string> size_measures() {
  std::vector<std::string> ids;
  for (const PartyMeasure& measure : party_measures()) {
    if (measure.kind != ScoreKind::yes_no && measure.id != "component") ids.emplace_back(measure.id);
  }
  return ids;
}

const FigureFormat* format_of(const Options& options) {
  std::string ending = std::filesystem::path(options.output).extension().string();
  if (!ending.empty()) ending.erase(0, 1);
  return find_figure_format(ending);
}

int unknown_format(const Options& options, const Catalogue& catalogue) {
  return wrong_use({message("\"{file}\" does not tell what to draw: its name must end in one of {endings}."),
                    {{"file", options.output}, {"endings", ids_of(figure_formats())}}},
                   catalogue);
}

// What was not asked for is as the project's map has it.
Options with_settings(Options options, const Input& input) {
  if (!input.project) return options;
  const MapSettings& settings = input.project->settings;
  if (!options.network) options.network = settings.network;
  if (options.colour_by.empty()) options.colour_by = settings.colour_by;
  if (options.size_by.empty()) options.size_by = settings.size_by;
  return options;
}

MapStyle style_of(const Input& input, const Network& network, const Options& options) {
  MapStyle style;
  style.colour_by = colour_by_of(options.colour_by).value_or(ColourBy::domain);
  style.size_by = find_party_measure(options.size_by);
  if (style.size_by != nullptr) style.sizes = style.size_by->compute({network, input.shown});
  if (!input.filter.lets_all_through()) style.filter = sentence_of(input.filter, input.inventory);
  if (is_plain_list(options)) style.source = std::filesystem::path(options.input).filename().string();
  style.tells_trouble = options.profile == Profile::internal;
  style.layout_id = chosen_layout(input, options);
  const auto* paper = std::ranges::find(kPapers, options.paper, &Paper::id);
  if (paper != kPapers.end()) style.paper = paper->size;
  return style;
}

Result<std::string> drawn(const Input& input, const Network& network, const MapStyle& style, const Options& options,
                          const Catalogue& catalogue) {
  const Result<Positions> positions = placed_as_left(input, network, options);
  if (!positions) return Failure(positions.error());
  const Scene scene = map_scene({input.shown, network, *positions}, style, catalogue);
  return paint_figure(scene, *format_of(options),
                      {.dpi = static_cast<double>(options.dpi), .date = input.inventory.project.reference_date});
}

}  // namespace

void declare_draw(Declaration& verb) {
  declare_input(verb);
  declare_output(verb, true);
  declare_layout_choice(verb, false);
  Options& options = verb.options();
  verb.one_of({"--paper", "", message("size of the sheet, landscape; else as large as the map needs")}, ids_of(kPapers),
              options.paper);
  verb.number({"--dpi", "N", message("dots an inch of a PNG, 36 to 1200 (150 by default)")}, options.dpi, 36, 1200);
  verb.one_of({"--color-by,--colour-by", "", message("what colours tell: that of a project's map, else the domain")},
              {"domain", "side", "kind"}, options.colour_by);
  verb.one_of({"--size-by", "", message("what sizes tell: a measure; see `list measures`")}, size_measures(),
              options.size_by);
  verb.text({"--highlight", "RULE[:SUBJECT]", message("lights the parties of a finding: RULE, or RULE:SUBJECT")},
            options.highlight);
  declare_network(verb);
  declare_part(verb);
  declare_profile(verb);
}

int run_draw(const Options& asked, const Catalogue& catalogue) {
  if (format_of(asked) == nullptr) return unknown_format(asked, catalogue);
  const Input input = read(asked, catalogue);
  if (!input.usable) return input.code;
  const Options options = with_settings(asked, input);
  const Network network = input.network(options);
  tell_loose(input, network, catalogue);
  MapStyle style = style_of(input, network, options);
  if (!options.highlight.empty()) {
    const auto lit = highlighted(options.highlight, input, network);
    if (!lit) return wrong_use(lit.error(), catalogue);
    style.highlighted = lit->members;
    style.about = lit->about;
  }
  const Result<std::string> bytes = drawn(input, network, style, options, catalogue);
  if (bytes) return deliver(*bytes, options, catalogue, input.code);
  report(bytes.error(), catalogue);
  return kInputProblem;
}

}  // namespace samenhang

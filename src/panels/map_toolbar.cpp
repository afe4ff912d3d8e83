#include "panels/map_toolbar.h"

#include "layouts/layout.h"
#include "ui/surface.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <string>

namespace samenhang {
namespace {

constexpr std::array kColourNames{message("domain"), message("within, outside or residents"), message("kind of party")};
constexpr std::array kColourExplanations{
    message("The core domains have a colour of their own, the others share one."),
    message("Who belongs to the municipality, who is a partner and who speaks for residents."),
    message("The most frequent kinds of party have a colour of their own, the others share one.")};

constexpr float kLeastChooser_px = 170.0F;

// Where the number of ties is among the measures too, it is left out there.
constexpr std::string_view kNumberOfTies = "degree";

std::vector<const PartyMeasure*> sizing_measures(const View& view) {
  std::vector<const PartyMeasure*> found;
  for (const MeasureScores& scores : view.measures) {
    if (scores.measure->id != kNumberOfTies) found.push_back(scores.measure);
  }
  return found;
}

std::size_t chosen_layout(const View& view) {
  const auto layouts = all_layouts();
  return static_cast<std::size_t>(std::ranges::find(layouts, view.layout_id, &Layout::id) - layouts.begin());
}

std::size_t chosen_size(const View& view) {
  const std::vector<const PartyMeasure*> measures = sizing_measures(view);
  for (std::size_t i = 0; i < measures.size(); ++i) {
    if (measures[i]->id == view.size_by) return i + 1;
  }
  return 0;
}

}  // namespace

std::vector<ChooserRow> layout_choices(const Catalogue& catalogue) {
  std::vector<ChooserRow> rows;
  rows.reserve(all_layouts().size());
  for (const Layout& layout : all_layouts()) {
    rows.push_back({say(catalogue, layout.name), say(catalogue, layout.explanation)});
  }
  return rows;
}

std::vector<ChooserRow> colour_choices(const Catalogue& catalogue) {
  std::vector<ChooserRow> rows;
  rows.reserve(kColourNames.size());
  for (std::size_t i = 0; i < kColourNames.size(); ++i) {
    rows.push_back({say(catalogue, kColourNames.at(i)), say(catalogue, kColourExplanations.at(i))});
  }
  return rows;
}

std::vector<ChooserRow> size_choices(const View& view) {
  std::vector<ChooserRow> rows{{say(view.catalogue, message("number of ties")),
                                say(view.catalogue, message("The more parties someone works with, the larger."))}};
  for (const PartyMeasure* measure : sizing_measures(view)) {
    rows.push_back({say(view.catalogue, measure->name), say(view.catalogue, measure->explanation)});
  }
  return rows;
}

void draw_map_toolbar(const View& view, Requests& requests) {
  // All three beside each other, as long as they can be read then.
  const float third_px = (ImGui::GetContentRegionAvail().x - 2.0F * ImGui::GetStyle().ItemSpacing.x) / 3.0F;
  const float most_px = std::max(third_px, ui::scaled(kLeastChooser_px));
  const auto width_of = [most_px](const std::string& label, const std::vector<ChooserRow>& rows) {
    return std::min(chooser_width(label, rows), most_px);
  };
  const std::string layout = say(view.catalogue, message("Layout"));
  const std::vector<ChooserRow> layouts = layout_choices(view.catalogue);
  if (const auto picked = choose_from(layout, layouts, chosen_layout(view), width_of(layout, layouts))) {
    requests.choose_layout = std::string(all_layouts()[*picked].id);
  }
  const std::string colour = say(view.catalogue, message("Colour"));
  const std::vector<ChooserRow> colours = colour_choices(view.catalogue);
  flow(width_of(colour, colours));
  if (const auto picked =
          choose_from(colour, colours, static_cast<std::size_t>(view.colour_by), width_of(colour, colours))) {
    requests.choose_colour = static_cast<ColourBy>(*picked);
  }
  const std::string size = say(view.catalogue, message("Size"));
  const std::vector<ChooserRow> sizes = size_choices(view);
  flow(width_of(size, sizes));
  if (const auto picked = choose_from(size, sizes, chosen_size(view), width_of(size, sizes))) {
    requests.choose_size = *picked == 0 ? std::string() : std::string(sizing_measures(view)[*picked - 1]->id);
  }
}

}  // namespace samenhang

#include "panels/top_bar.h"

#include "panels/chooser.h"
#include "panels/map_facts.h"
#include "panels/wording.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <utility>

namespace samenhang {
namespace {

constexpr float kSearch_px = 250.0F;

struct NetworkButton {
  NetworkChoice choice;
  Message name;
  Message explanation;
};
constexpr std::array<NetworkButton, 3> kNetworks{
    {{NetworkChoice::relations, message("Ties"), message("Who has a tie with whom, by the relations in the lists.")},
     {NetworkChoice::with_initiatives, message("+ together in initiatives"),
      message("A tie too for those that take part in the same initiative.")},
     {NetworkChoice::two_mode, message("Parties and initiatives"),
      message("Which party takes part in which initiative.")}}};

constexpr std::array kLanguages{std::pair{Language::dutch, "NL"}, std::pair{Language::english, "EN"}};

void draw_networks(const View& view, Requests& requests) {
  const ui::StyleVar spacing(ImGuiStyleVar_ItemSpacing, ui::Pixels{ui::scaled(2.0F), ImGui::GetStyle().ItemSpacing.y});
  bool first = true;
  for (const NetworkButton& network : kNetworks) {
    const std::string label = say(view.catalogue, network.name);
    if (!first) flow(button_width(label));
    first = false;
    if (ui::choice(label, view.choice == network.choice)) requests.choose_network = network.choice;
    ui::tip(say(view.catalogue, network.explanation));
  }
}

float networks_width(const View& view) {
  float width_px = 0.0F;
  for (const NetworkButton& network : kNetworks) {
    width_px += button_width(say(view.catalogue, network.name)) + ui::scaled(2.0F);
  }
  return width_px;
}

void draw_languages(const View& view, Requests& requests) {
  const ui::StyleVar spacing(ImGuiStyleVar_ItemSpacing, ui::Pixels{ui::scaled(2.0F), ImGui::GetStyle().ItemSpacing.y});
  bool first = true;
  for (const auto& [language, label] : kLanguages) {
    if (!first) ImGui::SameLine();
    first = false;
    if (ui::choice(label, view.catalogue.language() == language)) requests.choose_language = language;
  }
}

float languages_width() {
  float width_px = ui::scaled(2.0F);
  for (const auto& [language, label] : kLanguages) width_px += button_width(label);
  return width_px;
}

// To the right side, where the line has room for it.
void flow_right(float width_px) {
  flow(width_px);
  const float free_px = ImGui::GetContentRegionAvail().x - width_px;
  if (free_px > 0.0F) ImGui::SetCursorPosX(ImGui::GetCursorPosX() + free_px);
}

bool draw_project(const View& view) {
  {
    const ui::Font heading(ui::FontRole::heading);
    ImGui::AlignTextToFramePadding();
    ui::text(view.project_name.empty() ? std::string("Samenhang") : view.project_name);
  }
  if (view.inventory.parties.empty()) return false;
  const std::string open = say(view.catalogue, message("Open…"));
  flow(button_width(open));
  const bool wanted = ui::button(open) || ui::shortcut('O');
  ui::tip(say(view.catalogue, message("Open a folder with other lists (Ctrl+O)")));
  return wanted;
}

}  // namespace

std::string filter_chip(const View& view) {
  if (view.filter.lets_all_through()) return {};
  return counted(view.catalogue, messages("{count} hidden by the filter", "{count} hidden by the filter"),
                 hidden_parties(view));
}

bool draw_top_bar(const View& view, SearchState& search, Requests& requests) {
  const bool wants_open = draw_project(view);
  if (view.inventory.parties.empty()) {
    flow_right(languages_width());
    draw_languages(view, requests);
    return wants_open;
  }
  flow(networks_width(view));
  draw_networks(view, requests);
  const float search_px = std::min(ui::scaled(kSearch_px), ImGui::GetContentRegionAvail().x);
  flow(search_px);
  draw_search_box(view, search, search_px, requests);
  if (const std::string chip = filter_chip(view); !chip.empty()) {
    flow(button_width(chip + "  ×"));
    if (ui::button(chip + "  ×", ui::ButtonStyle::main)) requests.choose_filter = Filter{};
    ui::tip(say(view.catalogue, sentence_of(view.filter, view.inventory)));
  }
  flow_right(languages_width());
  draw_languages(view, requests);
  return wants_open;
}

}  // namespace samenhang

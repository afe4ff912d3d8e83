#include "panels/top_bar.h"

#include "base/fold.h"
#include "panels/chooser.h"
#include "panels/file_menu.h"
#include "panels/map_facts.h"
#include "panels/undo_list.h"
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
constexpr float kMostTitle_px = 280.0F;

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

void draw_project(const View& view) {
  const std::string whole = project_title(view);
  const ui::Font heading(ui::FontRole::heading);
  const std::string shown = ui::shortened(whole, ui::scaled(kMostTitle_px));
  flow(ui::text_width(shown));
  // In the middle of the line, beside buttons with a smaller text; what follows stands where the line began.
  const ui::Group title;
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() + ui::scaled((ui::kSizes.text - ui::kSizes.heading) / 2.0F));
  ImGui::AlignTextToFramePadding();
  ui::text(shown);
  if (!view.is_open) return;
  const ui::Font ordinary(ui::FontRole::text);
  std::string tip = view.project_name;
  if (!view.file.path.empty()) tip += "\n" + as_utf8(view.file.path.string());
  if (view.file.is_changed) tip += "\n" + say(view.catalogue, message("Changed since it was saved"));
  ui::tip(tip);
}

// The button says what it leads to.
std::string look_label(const View& view) {
  return say(view.catalogue, view.look == ui::Look::dark ? message("Light") : message("Dark"));
}

void draw_look(const View& view, Requests& requests) {
  const bool is_dark = view.look == ui::Look::dark;
  if (ui::button(look_label(view), ui::ButtonStyle::quiet)) {
    requests.choose_look = is_dark ? ui::Look::light : ui::Look::dark;
  }
  ui::tip(say(view.catalogue,
              is_dark ? message("Show the window in light colours") : message("Show the window in dark colours")));
}

// At the right side: how the window looks and speaks.
void draw_window_choices(const View& view, Requests& requests) {
  flow_right(button_width(look_label(view)) + ImGui::GetStyle().ItemSpacing.x + languages_width());
  draw_look(view, requests);
  ImGui::SameLine();
  draw_languages(view, requests);
}

void draw_filter_chip(const View& view, Requests& requests) {
  const std::string chip = filter_chip(view);
  if (chip.empty()) return;
  flow(button_width(chip + "  ×"));
  if (ui::button(chip + "  ×", ui::ButtonStyle::main)) requests.choose_filter = Filter{};
  ui::tip(say(view.catalogue, sentence_of(view.filter, view.inventory)));
}

}  // namespace

std::string filter_chip(const View& view) {
  if (view.filter.lets_all_through()) return {};
  return counted(view.catalogue, messages("{count} hidden by the filter", "{count} hidden by the filter"),
                 hidden_parties(view));
}

std::string project_title(const View& view) {
  if (!view.is_open) return "Samenhang";
  const std::string name =
      view.project_name.empty() ? say(view.catalogue, message("Project without a name")) : view.project_name;
  return view.file.is_changed ? "• " + name : name;
}

void draw_top_bar(const View& view, SearchState& search, ShellState& shell, Requests& requests) {
  draw_file_menu(view, shell, requests);
  if (view.is_open) {
    flow(undo_buttons_width());
    draw_undo_buttons(view, requests);
  }
  draw_project(view);
  if (view.is_open) {
    flow(networks_width(view));
    draw_networks(view, requests);
    const float search_px = std::min(ui::scaled(kSearch_px), ImGui::GetContentRegionAvail().x);
    flow(search_px);
    draw_search_box(view, search, search_px, requests);
    draw_filter_chip(view, requests);
  }
  draw_window_choices(view, requests);
}

}  // namespace samenhang

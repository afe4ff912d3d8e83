#include "panels/panels.h"

#include "panels/chooser.h"
#include "panels/file_browser.h"
#include "panels/new_project.h"
#include "panels/open_panel.h"
#include "panels/party_panel.h"
#include "panels/question_dialog.h"
#include "panels/shortcuts.h"
#include "panels/top_bar.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <utility>

namespace samenhang {
namespace {

constexpr float kLeastSide_px = 240.0F;
constexpr float kLeastMap_px = 380.0F;
constexpr float kSplitter_px = 8.0F;
constexpr float kUsualShare = 0.23F;  // of the window, for a side column

constexpr std::array kColumnIds{"findings column", "map column", "party column"};
constexpr int kColumnFlags = ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;
constexpr int kWindowFlags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                             ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus |
                             ImGuiWindowFlags_NoScrollWithMouse;

struct ColumnName {
  Column column;
  Message name;
};
constexpr std::array<ColumnName, 3> kColumnNames{
    {{Column::findings, message("Findings")}, {Column::map, message("Map")}, {Column::party, message("Party")}}};

// In the place of the map of a project without parties.
void draw_no_parties(const View& view) {
  const std::string words = say(view.catalogue, message("No parties yet. Add one, or read lists in."));
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const float width_px = std::min(ui::text_width(words), room.x);
  ImGui::SetCursorPos({ImGui::GetCursorPosX() + (room.x - width_px) / 2.0F, ImGui::GetCursorPosY() + room.y * 0.4F});
  const ui::WrappedText wrap;
  ui::muted(words);
}

// A bar over the whole width; dragging it up makes what is below it higher.
void draw_height_splitter(float& height_px) {
  constexpr const char* kId = "height of the lists";
  ImGui::InvisibleButton(kId, {ImGui::GetContentRegionAvail().x, ui::scaled(kSplitter_px)});
  ui::note_last_item(kId, "splitter");
  if (ImGui::IsItemHovered() || ImGui::IsItemActive()) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeNS);
  if (ImGui::IsItemActive()) height_px -= ImGui::GetIO().MouseDelta.y;
}

// The map with the lists below it.
void draw_map_column(const View& view, PanelsState& state, Requests& requests) {
  const ui::Pixels usual{ImGui::GetStyle().ItemSpacing.x, ImGui::GetStyle().ItemSpacing.y};
  const ui::StyleVar none(ImGuiStyleVar_ItemSpacing, {usual.x, 0.0F});
  const float room_px = ImGui::GetContentRegionAvail().y - ui::scaled(kSplitter_px);
  float table_px = table_height(state.table, room_px);
  {
    const ui::Child map("map area", {0.0F, std::max(room_px - table_px, 1.0F)}, false, kColumnFlags);
    const ui::StyleVar spacing(ImGuiStyleVar_ItemSpacing, usual);
    if (map && view.inventory.parties.empty()) draw_no_parties(view);
    if (map && !view.inventory.parties.empty()) draw_map_panel(view, state.map, requests);
  }
  const float before_px = table_px;
  draw_height_splitter(table_px);
  if (state.table.is_open && table_px != before_px) state.table.height_px = table_px;
  const ui::Child table("table area", {0.0F, 0.0F}, false, kColumnFlags);
  const ui::StyleVar spacing(ImGuiStyleVar_ItemSpacing, usual);
  if (table) draw_table_panel(view, state.table, requests);
}

void draw_column(Column column, const View& view, PanelsState& state, Requests& requests) {
  switch (column) {
    case Column::findings:
      return draw_findings_panel(view, state.findings, requests);
    case Column::map:
      return draw_map_column(view, state, requests);
    case Column::party:
      return draw_party_panel(view, state.party, requests);
  }
}

// A sheet of its own on the ground of the window.
void draw_sheet(Column column, ui::Pixels size, const View& view, PanelsState& state, Requests& requests) {
  const ui::StyleColour ground(ImGuiCol_ChildBg, ui::palette().sheet);
  const ui::Child child(kColumnIds.at(static_cast<std::size_t>(column)), size, true, kColumnFlags);
  if (child) draw_column(column, view, state, requests);
}

// A bar that widens the column at its side by `direction` times the way it is dragged.
void draw_splitter(const char* id, float direction, float height_px, float& width_px) {
  ImGui::SameLine(0.0F, 0.0F);
  ImGui::InvisibleButton(id, {ui::scaled(kSplitter_px), height_px});
  ui::note_last_item(id, "splitter");
  if (ImGui::IsItemHovered() || ImGui::IsItemActive()) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
  if (ImGui::IsItemActive()) width_px += direction * ImGui::GetIO().MouseDelta.x;
  ImGui::SameLine(0.0F, 0.0F);
}

float side_width(float wanted_px, float usual_px, float room_px) {
  const float least_px = ui::scaled(kLeastSide_px);
  const float width_px = wanted_px > 0.0F ? wanted_px : std::min(ui::scaled(usual_px), kUsualShare * room_px);
  return std::clamp(width_px, least_px, std::max(least_px, (room_px - ui::scaled(kLeastMap_px)) / 2.0F));
}

void draw_columns(const View& view, PanelsState& state, float height_px, Requests& requests) {
  const float room_px = ImGui::GetContentRegionAvail().x - 2.0F * ui::scaled(kSplitter_px);
  state.findings_width_px = side_width(state.findings_width_px, ui::kSizes.findings_width, room_px);
  state.party_width_px = side_width(state.party_width_px, ui::kSizes.party_width, room_px);
  const float map_px = room_px - state.findings_width_px - state.party_width_px;
  float findings_px = state.findings_width_px;
  float party_px = state.party_width_px;
  draw_sheet(Column::findings, {findings_px, height_px}, view, state, requests);
  draw_splitter("width of findings", 1.0F, height_px, findings_px);
  draw_sheet(Column::map, {map_px, height_px}, view, state, requests);
  draw_splitter("width of party", -1.0F, height_px, party_px);
  draw_sheet(Column::party, {state.party_width_px, height_px}, view, state, requests);
  state.findings_width_px = findings_px;
  state.party_width_px = party_px;
}

void draw_one_column(const View& view, PanelsState& state, float height_px, Requests& requests) {
  const float before_px = ImGui::GetCursorPosY();
  for (std::size_t i = 0; i < kColumnNames.size(); ++i) {
    const std::string name = say(view.catalogue, kColumnNames.at(i).name);
    if (i > 0) flow(button_width(name));
    if (ui::choice(name, state.shown == kColumnNames.at(i).column)) state.shown = kColumnNames.at(i).column;
  }
  const float used_px = ImGui::GetCursorPosY() - before_px;
  draw_sheet(state.shown, {0.0F, std::max(height_px - used_px, 1.0F)}, view, state, requests);
  if (requests.highlight && !requests.highlight->empty()) state.shown = Column::map;
}

// As high as it was in the last frame; it needs a line at least.
float status_height(const StatusState& state) {
  const float line_px =
      ui::surface().font(ui::FontRole::small)->FontSize + 2.0F * ui::scaled(2.0F) + ImGui::GetStyle().ItemSpacing.y;
  return std::max(line_px, state.height_px);
}

void draw_project(const View& view, PanelsState& state, Requests& requests) {
  draw_error_banner(view, state.status);
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const float height_px = std::max(room.y - status_height(state.status), 1.0F);
  const float least_px = ui::scaled(2.0F * kLeastSide_px + kLeastMap_px + 2.0F * kSplitter_px);
  if (room.x >= least_px) {
    draw_columns(view, state, height_px, requests);
  } else {
    draw_one_column(view, state, height_px, requests);
  }
  state.status.names_left_out = state.map.names.left_out;
  draw_status_bar(view, state.status, requests);
}

// Another project, network or layout is looked at as a whole first.
void follow_view(const View& view, PanelsState& state) {
  const std::string looked_at =
      std::to_string(view.project_number) + ' ' + std::string(key_of(view.choice)) + ' ' + std::string(view.layout_id);
  if (state.looked_at == looked_at) return;
  state.looked_at = looked_at;
  state.map.camera.reset();
  if (std::exchange(state.project_number, view.project_number) == view.project_number) return;
  // What was narrowed, chosen and half filled in is of the project before.
  TableState table;
  table.is_open = state.table.is_open;
  table.height_px = state.table.height_px;
  state.table = std::move(table);
}

void take_in(const View& view, Requests& requests, PanelsState& state) {
  // A project that was not saved yet has no place of its own: the user chooses one.
  if (requests.save && view.file.path.empty()) {
    requests.save = false;
    show(state.shell.browser, BrowserUse::save_as);
  }
  if (!requests.bring_in.empty()) state.import.step = ImportStep::sheets;
  if (requests.choose_layout) state.status.asked_layout = *requests.choose_layout;
  // What is lit is to be seen.
  if (requests.highlight && !requests.highlight->empty()) state.map.fit = true;
  if (requests.centre_on_selected) state.map.centre = requests.select.value_or(std::string(view.selected));
}

// The window that fills the screen; what is opened from it, such as a list or a tip, has the ordinary look again.
ui::Window whole_window() {
  const ImGuiViewport* viewport = ImGui::GetMainViewport();
  ImGui::SetNextWindowPos(viewport->Pos);
  ImGui::SetNextWindowSize(viewport->Size);
  const ui::StyleColour ground(ImGuiCol_WindowBg, ui::palette().ground);
  const ui::StyleVar rounding(ImGuiStyleVar_WindowRounding, 0.0F);
  const ui::StyleVar border(ImGuiStyleVar_WindowBorderSize, 0.0F);
  const ui::StyleVar padding(ImGuiStyleVar_WindowPadding,
                             ui::Pixels{ui::scaled(ui::kSizes.gap), ui::scaled(ui::kSizes.gap)});
  return ui::Window("##samenhang", kWindowFlags);
}

}  // namespace

void draw_panels(const View& view, PanelsState& state, Requests& requests) {
  follow_view(view, state);
  const ui::Window window = whole_window();
  if (!window) return;
  state.map.keys_are_free = keys_are_free(state.shell);
  take_shortcuts(view, state.shell, requests);
  draw_top_bar(view, state.search, state.shell, requests);
  if (view.import != nullptr) {
    draw_import_panel(view, state.import, state.shell, requests);
  } else if (view.is_open) {
    draw_project(view, state, requests);
    const bool ends_gesture = is_under_way(state.map.gesture);
    if (state.map.keys_are_free && !ends_gesture && ui::escape_pressed()) let_go(view, requests);
  } else {
    draw_start(view, state.shell, requests);
  }
  draw_file_browser(view, state.shell.browser, requests);
  draw_new_project(view, state.shell.new_project, requests);
  draw_question(view, state.shell.question, requests);
  take_in(view, requests, state);
}

}  // namespace samenhang

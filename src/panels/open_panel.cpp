#include "panels/open_panel.h"

#include "base/fold.h"
#include "panels/chooser.h"
#include "panels/wording.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <system_error>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

constexpr float kStartWidth_px = 640.0F;

void go_to(const View& view, OpenState& state, const fs::path& folder) {
  state.listed = folder;
  state.path = as_utf8(folder.string());
  state.rows = folder_rows(folder, view.endings);
  state.looked = true;
}

void look_first(const View& view, OpenState& state) {
  if (state.looked) return;
  std::error_code failed;
  const fs::path here = fs::current_path(failed);
  go_to(view, state, failed ? fs::path("/") : here);
}

void open(OpenState& state, const fs::path& path, Requests& requests) {
  requests.open = path;
  state.dialog_open = false;
}

// What was typed: a folder is gone into, anything else is opened.
void take_typed(const View& view, OpenState& state, Requests& requests) {
  const fs::path typed(state.path);
  std::error_code failed;
  if (fs::is_directory(typed, failed)) return go_to(view, state, typed);
  open(state, typed, requests);
}

void draw_path(const View& view, OpenState& state, Requests& requests) {
  const std::string up = say(view.catalogue, message("Up"));
  const std::string go = say(view.catalogue, message("Go"));
  const float spacing_px = ImGui::GetStyle().ItemSpacing.x;
  if (ui::button("↑ " + up)) go_to(view, state, folder_above(state.listed));
  ImGui::SameLine();
  ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x - button_width(go) - spacing_px);
  ui::text_input("##path", state.path, say(view.catalogue, message("Path of a folder or file")));
  const bool entered = ImGui::IsItemDeactivated() && (ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Enter), false));
  ImGui::SameLine();
  if (ui::button(go) || entered) take_typed(view, state, requests);
}

void draw_list(const View& view, OpenState& state, Requests& requests) {
  if (!state.rows) {
    const ui::WrappedText wrap;
    return ui::coloured(sentences_of(view.catalogue, state.rows.error()), ui::palette().high);
  }
  std::optional<FolderRow> pressed;
  ImGuiListClipper clipper;
  const std::vector<FolderRow>& rows = state.rows->rows;
  clipper.Begin(static_cast<int>(rows.size()));
  while (clipper.Step()) {
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      const FolderRow& row = rows[static_cast<std::size_t>(i)];
      if (ui::selectable(row.is_folder ? row.name + "/" : row.name, false)) pressed = row;
    }
  }
  if (rows.empty()) ui::muted(say(view.catalogue, message("Nothing here that can be opened.")));
  if (!pressed) return;
  if (pressed->is_folder) return go_to(view, state, pressed->path);
  open(state, pressed->path, requests);
}

void draw_folders(const View& view, OpenState& state, float height_px, Requests& requests) {
  look_first(view, state);
  draw_path(view, state, requests);
  {
    const ui::Child list("folders", {0.0F, height_px}, true);
    if (list) draw_list(view, state, requests);
  }
  const bool holds_tables = state.rows && state.rows->holds_tables;
  const ui::Disabled disabled(!holds_tables);
  if (ui::button(say(view.catalogue, message("Open this folder")), ui::ButtonStyle::main)) {
    open(state, state.listed, requests);
  }
  ui::tip(say(view.catalogue,
              holds_tables ? message("All lists of this folder are read.")
                           : message("There are no lists of a municipality in this folder, such as partijen.csv.")));
}

void draw_problems(const View& view) {
  if (view.problems.empty()) return;
  const ui::WrappedText wrap;
  ui::coloured(say(view.catalogue, message("No parties were found in what was opened.")), ui::palette().high);
  ui::text(sentences_of(view.catalogue, view.problems.front()));
}

}  // namespace

void draw_start(const View& view, OpenState& state, Requests& requests) {
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const float width_px = std::min(ui::scaled(kStartWidth_px), room.x);
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + (room.x - width_px) / 2.0F);
  const ui::Child sheet("start", {width_px, room.y});
  if (!sheet) return;
  ImGui::Dummy({0.0F, std::min(room.y * 0.06F, ui::scaled(48.0F))});
  {
    const ui::Font heading(ui::FontRole::heading);
    ui::wrapped(say(view.catalogue, message("Who works with whom on a healthy municipality?")));
  }
  ui::wrapped(say(view.catalogue,
                  message("Samenhang draws who works with whom in your municipality, and shows who or what is still "
                          "missing. Look at the example first, or open a folder with your own lists.")));
  draw_problems(view);
  ImGui::Dummy({0.0F, ui::scaled(4.0F)});
  if (ui::button(say(view.catalogue, message("Open the example")), ui::ButtonStyle::main)) requests.open_example = true;
  ImGui::Dummy({0.0F, ui::scaled(8.0F)});
  {
    const ui::Font strong(ui::FontRole::strong);
    ui::text(say(view.catalogue, message("Open your own lists")));
  }
  ui::wrapped(say(
      view.catalogue,
      message("Choose the folder that holds partijen.csv and the other lists. You can also drop it on this window.")));
  const float button_px = 2.0F * ImGui::GetFrameHeightWithSpacing();
  const float list_px = ImGui::GetContentRegionAvail().y - button_px - ImGui::GetFrameHeightWithSpacing();
  draw_folders(view, state, std::clamp(list_px, ui::scaled(120.0F), ui::scaled(420.0F)), requests);
}

void draw_open_dialog(const View& view, OpenState& state, Requests& requests) {
  const std::string name = say(view.catalogue, message("Open a folder with lists")) + "###open";
  if (state.dialog_open) ImGui::OpenPopup(name.c_str());
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowSize(
      {std::min(ui::scaled(640.0F), screen.x * 0.95F), std::min(ui::scaled(520.0F), screen.y * 0.9F)});
  const ui::Dialog dialog(name.c_str(), &state.dialog_open, ImGuiWindowFlags_NoResize);
  if (!dialog) return;
  draw_folders(view, state, -2.0F * ImGui::GetFrameHeightWithSpacing(), requests);
  if (ui::button(say(view.catalogue, message("Open the example")))) {
    requests.open_example = true;
    state.dialog_open = false;
  }
  flow(button_width(say(view.catalogue, message("Close"))));
  if (ui::button(say(view.catalogue, message("Close"))) || ui::escape_pressed()) state.dialog_open = false;
  if (!state.dialog_open) ImGui::CloseCurrentPopup();
}

}  // namespace samenhang

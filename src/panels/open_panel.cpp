#include "panels/open_panel.h"

#include "panels/chooser.h"
#include "panels/file_menu.h"
#include "panels/status_bar.h"
#include "panels/wording.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>

namespace samenhang {
namespace {

constexpr float kWidth_px = 640.0F;
constexpr float kMostAbove_px = 72.0F;

void draw_heading(const View& view) {
  {
    const ui::Font heading(ui::FontRole::heading);
    ui::wrapped(say(view.catalogue, message("Who works with whom on a healthy municipality?")));
  }
  ui::wrapped(say(view.catalogue,
                  message("Samenhang draws who works with whom in your municipality, and shows who or what is still "
                          "missing. Look at the example first, open your own lists, or start a new project.")));
}

void draw_problems(const View& view) {
  if (view.problems.empty()) return;
  const ui::WrappedText wrap;
  ui::coloured(say(view.catalogue, message("No parties were found in what was opened.")), ui::palette().high);
  ui::text(sentences_of(view.catalogue, view.problems.front()));
}

void draw_ways(const View& view, ShellState& state, Requests& requests) {
  const std::string example = say(view.catalogue, message("Open the example"));
  const std::string open = say(view.catalogue, message("Open your own lists or project…"));
  const std::string make = say(view.catalogue, message("New project…"));
  if (ui::button(example, ui::ButtonStyle::main)) requests.open_example = true;
  flow(button_width(open));
  if (ui::button(open)) show(state.browser, BrowserUse::open);
  flow(button_width(make));
  if (ui::button(make)) show(state.new_project);
  ui::muted(say(view.catalogue, message("You can also drop a folder or file on this window.")));
}

void draw_recent(const View& view, Requests& requests) {
  if (view.recent.empty()) return;
  ImGui::Dummy({0.0F, ui::scaled(ui::kSizes.gap)});
  {
    const ui::Font strong(ui::FontRole::strong);
    ui::text(say(view.catalogue, message("Opened before")));
  }
  ImGui::Separator();
  draw_recent_rows(view, requests);
}

}  // namespace

void draw_start(const View& view, ShellState& state, Requests& requests) {
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const float width_px = std::min(ui::scaled(kWidth_px), room.x);
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + (room.x - width_px) / 2.0F);
  const ui::Child sheet("start", {width_px, room.y});
  if (!sheet) return;
  ImGui::Dummy({0.0F, std::min(room.y * 0.08F, ui::scaled(kMostAbove_px))});
  draw_heading(view);
  draw_problems(view);
  if (!view.file.opening.empty()) ui::muted(saved_text(view));
  ImGui::Dummy({0.0F, ui::scaled(ui::kSizes.gap)});
  draw_ways(view, state, requests);
  draw_recent(view, requests);
}

}  // namespace samenhang

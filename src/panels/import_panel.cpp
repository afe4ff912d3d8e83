#include "panels/import_panel.h"

#include "panels/chooser.h"
#include "panels/import_steps.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace samenhang {
namespace {

struct StepName {
  ImportStep step;
  Message name;
};
constexpr std::array<StepName, 4> kSteps{{{ImportStep::sheets, message("1 Files and sheets")},
                                          {ImportStep::columns, message("2 Columns and values")},
                                          {ImportStep::names, message("3 Names")},
                                          {ImportStep::changes, message("4 What will change")}}};
constexpr float kLeastBody_px = 120.0F;

void draw_steps(const View& view, ImportPanelState& state) {
  for (std::size_t i = 0; i < kSteps.size(); ++i) {
    const std::string name = say(view.catalogue, kSteps.at(i).name);
    if (i > 0) flow(button_width(name));
    if (ui::choice(name, state.step == kSteps.at(i).step)) state.step = kSteps.at(i).step;
  }
}

void draw_body(const View& view, ImportPanelState& state, ShellState& shell, Requests& requests) {
  switch (state.step) {
    case ImportStep::sheets:
      return draw_import_sheets(view, shell, requests);
    case ImportStep::columns:
      return draw_import_columns(view, state, requests);
    case ImportStep::names:
      return draw_import_names(view, requests);
    case ImportStep::changes:
      return draw_import_changes(view, requests);
  }
}

// One line in any case, so that nothing jumps.
std::string progress_text(const View& view) {
  const ImportState& import = *view.import;
  if (!import.reading.empty()) {
    return say(view.catalogue, {message("{file} is being read: {percent} %"),
                                {{"file", import.reading}, {"percent", std::lround(100.0 * import.read_share)}}});
  }
  if (import.plan == nullptr && import.input->sheets.empty()) return say(view.catalogue, message("No lists yet."));
  if (!import.plan_is_current) return say(view.catalogue, message("What will change is being worked out…"));
  return say(view.catalogue, message("Nothing changes before you press “Bring in”. You can undo it afterwards."));
}

void draw_buttons(const View& view, ShellState& shell, Requests& requests) {
  const std::string save = say(view.catalogue, message("Save report…"));
  const std::string cancel = say(view.catalogue, message("Cancel"));
  const bool can_import = view.import->plan_is_current && !view.import->plan->is_empty();
  {
    const ui::Disabled disabled(!can_import);
    if (ui::button(say(view.catalogue, message("Bring in")), ui::ButtonStyle::main)) requests.import_now = true;
  }
  flow(button_width(save));
  {
    const ui::Disabled disabled(view.import->plan == nullptr);
    if (ui::button(save)) show(shell.browser, BrowserUse::save_report);
  }
  flow(button_width(cancel));
  if (ui::button(cancel)) requests.cancel_import = true;
}

void draw_heading(const View& view) {
  const ui::Font heading(ui::FontRole::heading);
  ui::wrapped(say(view.catalogue, message("Bring lists in")));
}

}  // namespace

void draw_import_panel(const View& view, ImportPanelState& state, ShellState& shell, Requests& requests) {
  if (state.number != view.import->number) {
    state = {};
    state.number = view.import->number;
  }
  const ui::StyleColour ground(ImGuiCol_ChildBg, ui::palette().sheet);
  const ui::Child sheet("bring lists in", {}, true);
  if (!sheet) return;
  draw_heading(view);
  draw_steps(view, state);
  ImGui::Separator();
  const float footer_px = ImGui::GetFrameHeightWithSpacing() + 2.0F * ImGui::GetTextLineHeightWithSpacing();
  const float body_px = std::max(ImGui::GetContentRegionAvail().y - footer_px, ui::scaled(kLeastBody_px));
  {
    const ui::Child body("import step", {0.0F, body_px});
    if (body) draw_body(view, state, shell, requests);
  }
  ImGui::Separator();
  ui::muted(ui::shortened(progress_text(view), ImGui::GetContentRegionAvail().x));
  draw_buttons(view, shell, requests);
}

}  // namespace samenhang

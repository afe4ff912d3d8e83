#include "desktop/problem_dialog.h"

#include "panels/wording.h"
#include "ui/scopes.h"
#include "ui/widgets.h"

#include <imgui.h>

namespace samenhang {
namespace {

constexpr float kWidth_px = 520.0F;

// A line to copy, whole, since it is longer than the dialog is wide.
void draw_command(const Catalogue& catalogue, const std::string& command) {
  if (command.empty()) return;
  {
    const ui::StyleColour ground(ImGuiCol_ChildBg, ui::palette().raised);
    const float height_px = ImGui::CalcTextSize(command.c_str(), nullptr, false, ui::scaled(kWidth_px - 60.0F)).y;
    const ui::Child line("line", {0.0F, height_px + 2.0F * ImGui::GetStyle().WindowPadding.y}, true);
    if (line) ui::wrapped(command);
  }
  if (ui::button(say(catalogue, message("Copy this line")))) ImGui::SetClipboardText(command.c_str());
}

void draw_words(const Catalogue& catalogue, const Refusal& refusal) {
  const Problem& problem = refusal.problem;
  if (const std::string place = place_of(catalogue, problem); !place.empty()) ui::muted(place);
  ui::wrapped(say(catalogue, problem.message));
  ui::wrapped(say(catalogue, problem.hint));
  draw_command(catalogue, refusal.command);
}

}  // namespace

void draw_problem_dialog(const Catalogue& catalogue, const std::string& still_open, std::optional<Refusal>& refusal) {
  if (!refusal) return;
  const bool saving = refusal->of == Refusal::Of::saving;
  const Message title = saving ? message("This cannot be saved") : message("This cannot be opened");
  const std::string name = say(catalogue, title) + "###problem";
  if (!ImGui::IsPopupOpen("###problem")) ImGui::OpenPopup("###problem");
  const ImVec2 middle = ImGui::GetMainViewport()->GetCenter();
  ImGui::SetNextWindowPos(middle, ImGuiCond_Always, {0.5F, 0.5F});
  ImGui::SetNextWindowSize({ui::scaled(kWidth_px), 0.0F});
  const ui::Dialog dialog(name.c_str(), nullptr, ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoResize);
  if (!dialog) return;
  draw_words(catalogue, *refusal);
  if (!still_open.empty()) {
    const Message left = saving ? message("{project} is still open with all changes, which are not saved yet.")
                                : message("{project} is still open, unchanged.");
    ui::muted(say(catalogue, {left, {{"project", still_open}}}));
  }
  ImGui::Spacing();
  if (!ui::button(say(catalogue, message("Close")), ui::ButtonStyle::main) && !ui::escape_pressed()) return;
  refusal.reset();
  ImGui::CloseCurrentPopup();
}

}  // namespace samenhang

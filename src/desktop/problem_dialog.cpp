#include "desktop/problem_dialog.h"

#include "ui/scopes.h"
#include "ui/widgets.h"

#include <imgui.h>

namespace samenhang {
namespace {

constexpr float kWidth_px = 520.0F;

std::string place_of(const Problem& problem) {
  std::string place = problem.file;
  if (!problem.sheet.empty()) place += " · " + problem.sheet;
  if (problem.row > 0) place += " · " + std::to_string(problem.row);
  if (!problem.column.empty()) place += " · " + problem.column;
  return place;
}

}  // namespace

void draw_problem_dialog(const Catalogue& catalogue, const std::string& still_open, std::optional<Problem>& problem) {
  if (!problem) return;
  const std::string name = say(catalogue, message("This cannot be opened")) + "###problem";
  if (!ImGui::IsPopupOpen("###problem")) ImGui::OpenPopup("###problem");
  const ImVec2 middle = ImGui::GetMainViewport()->GetCenter();
  ImGui::SetNextWindowPos(middle, ImGuiCond_Always, {0.5F, 0.5F});
  ImGui::SetNextWindowSize({ui::scaled(kWidth_px), 0.0F});
  const ui::Dialog dialog(name.c_str(), nullptr, ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoResize);
  if (!dialog) return;
  if (const std::string place = place_of(*problem); !place.empty()) ui::muted(place);
  ui::wrapped(say(catalogue, problem->message));
  ui::wrapped(say(catalogue, problem->hint));
  if (!still_open.empty()) {
    ui::muted(say(catalogue, {message("{project} is still open, unchanged."), {{"project", still_open}}}));
  }
  ImGui::Spacing();
  if (!ui::button(say(catalogue, message("Close")), ui::ButtonStyle::main) && !ui::escape_pressed()) return;
  problem.reset();
  ImGui::CloseCurrentPopup();
}

}  // namespace samenhang

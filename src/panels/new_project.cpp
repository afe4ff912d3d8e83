#include "panels/new_project.h"

#include "base/date.h"
#include "base/fold.h"
#include "panels/form_answers.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

namespace samenhang {
namespace {

constexpr float kWidth_px = 460.0F;
constexpr float kDateWidth_px = 160.0F;

bool is_no_date(const NewProjectState& state) {
  const std::string_view typed = trim(state.reference_date);
  return !typed.empty() && !parse_date(typed);
}

void draw_fields(const View& view, NewProjectState& state) {
  ui::text(say(view.catalogue, message("Municipality")));
  if (ImGui::IsWindowAppearing()) ImGui::SetKeyboardFocusHere();
  ImGui::SetNextItemWidth(-1.0F);
  ui::text_input("##municipality", state.municipality, say(view.catalogue, message("such as Lindeveen")));
  ui::text(say(view.catalogue, message("Reference date")));
  ImGui::SetNextItemWidth(ui::scaled(kDateWidth_px));
  ui::text_input("##reference date", state.reference_date, say(view.catalogue, message("dd-mm-yyyy")));
  const bool wrong = is_no_date(state);
  const ui::StyleColour ink(ImGuiCol_Text, wrong ? ui::palette().high : ui::palette().muted);
  ui::wrapped(say(view.catalogue, wrong ? message("This is not a day of the calendar. Write it as 31-12-2025.")
                                        : message("The day that your lists tell of. You may leave it empty.")));
}

}  // namespace

std::optional<ProjectFacts> facts_of(const NewProjectState& state) {
  const std::string_view municipality = trim(state.municipality);
  if (municipality.empty() || is_no_date(state)) return std::nullopt;
  ProjectFacts facts;
  facts.municipality = std::string(municipality);
  facts.reference_date = parse_date(trim(state.reference_date));
  return facts;
}

void show(NewProjectState& state) {
  state = {};
  state.is_open = true;
}

void draw_new_project(const View& view, NewProjectState& state, Requests& requests) {
  if (!state.is_open || view.question != nullptr) return;
  const std::string name = say(view.catalogue, message("New project")) + "###new project";
  ImGui::OpenPopup("###new project");
  ui::place_dialog({kWidth_px, 0.0F});
  const ui::Dialog dialog(name.c_str(), &state.is_open, ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoResize);
  if (!dialog) return;
  draw_fields(view, state);
  ImGui::Spacing();
  const std::optional<ProjectFacts> facts = facts_of(state);
  const FormAnswer answer = draw_form_answers(
      {say(view.catalogue, message("Make project")), say(view.catalogue, message("Cancel")), facts.has_value()});
  if (answer == FormAnswer::yes) requests.new_project = facts;
  if (answer != FormAnswer::none) state.is_open = false;
  if (!state.is_open) ImGui::CloseCurrentPopup();
}

}  // namespace samenhang

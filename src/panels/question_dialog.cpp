#include "panels/question_dialog.h"

#include "panels/chooser.h"
#include "ui/keys.h"
#include "ui/scopes.h"
#include "ui/surface.h"
#include "ui/widgets.h"

#include <imgui.h>

namespace samenhang {
namespace {

constexpr float kWidth_px = 520.0F;
constexpr float kOutline_px = 2.0F;
constexpr int kFlags = ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoNavInputs;

void move_focus(QuestionState& state, std::size_t count) {
  const bool tab = ImGui::IsKeyPressed(ui::kKeyTab);
  const bool back = ImGui::GetIO().KeyShift;
  if ((tab && !back) || ImGui::IsKeyPressed(ui::kKeyRight)) state.focused = (state.focused + 1) % count;
  if ((tab && back) || ImGui::IsKeyPressed(ui::kKeyLeft)) state.focused = (state.focused + count - 1) % count;
}

void draw_focus() {
  const ImVec2 low = ImGui::GetItemRectMin();
  const ImVec2 high = ImGui::GetItemRectMax();
  const float out_px = ui::scaled(kOutline_px);
  ImGui::GetWindowDrawList()->AddRect({low.x - out_px, low.y - out_px}, {high.x + out_px, high.y + out_px},
                                      ui::palette().accent.packed(), ui::scaled(ui::kSizes.rounding + kOutline_px), 0,
                                      ui::scaled(1.5F));
}

void draw_answers(const View& view, QuestionState& state, Requests& requests) {
  const std::vector<Message>& answers = view.question->answers;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const std::string words = say(view.catalogue, answers[i]);
    if (i > 0) flow(button_width(words));
    if (ui::button(words, i == 0 ? ui::ButtonStyle::main : ui::ButtonStyle::plain)) requests.answer = i;
    if (i == state.focused) draw_focus();
  }
}

void take_keys(QuestionState& state, std::size_t count, Requests& requests) {
  move_focus(state, count);
  if (ui::enter_pressed() || ImGui::IsKeyPressed(ui::kKeySpace, false)) requests.answer = state.focused;
  if (ui::escape_pressed()) requests.answer = count - 1;
}

}  // namespace

void draw_question(const View& view, QuestionState& state, Requests& requests) {
  if (view.question == nullptr || view.question->answers.empty()) return;
  const std::string name = say(view.catalogue, view.question->title) + "###question";
  if (!ImGui::IsPopupOpen("###question")) {
    state.focused = 0;
    ImGui::OpenPopup("###question");
  }
  ui::place_dialog({kWidth_px, 0.0F});
  const ui::Dialog dialog(name.c_str(), nullptr, kFlags);
  if (!dialog) return;
  ui::wrapped(say(view.catalogue, view.question->text));
  ImGui::Spacing();
  if (!ImGui::IsWindowAppearing()) take_keys(state, view.question->answers.size(), requests);
  draw_answers(view, state, requests);
  if (requests.answer) ImGui::CloseCurrentPopup();
}

}  // namespace samenhang

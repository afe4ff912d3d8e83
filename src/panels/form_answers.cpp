#include "panels/form_answers.h"

#include "panels/chooser.h"
#include "ui/scopes.h"
#include "ui/widgets.h"

#include <imgui.h>

namespace samenhang {
namespace {

// Whether Enter is of the form as a whole. An open list is a window of its own, and in the frame that closes it the
// focus is on its way back.
bool form_has_enter() {
  return ui::enter_pressed() && ImGui::IsWindowFocused() && !ImGui::IsAnyItemActive() &&
         !ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopupId);
}

}  // namespace

FormAnswer draw_form_answers(const FormButtons& buttons) {
  bool yes = false;
  {
    const ui::Disabled disabled(!buttons.can_say_yes);
    yes = ui::button(buttons.yes, ui::ButtonStyle::main);
  }
  flow(button_width(buttons.no));
  bool no = ui::button(buttons.no);
  const bool on_no = ImGui::IsItemFocused();
  if (buttons.takes_keys && ui::escape_pressed()) no = true;
  if (buttons.takes_keys && form_has_enter()) (on_no ? no : yes) = true;
  if (no) return FormAnswer::no;
  return yes && buttons.can_say_yes ? FormAnswer::yes : FormAnswer::none;
}

}  // namespace samenhang

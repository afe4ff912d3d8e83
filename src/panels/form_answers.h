#pragma once

#include <cstdint>
#include <string>

namespace samenhang {

enum class FormAnswer : std::uint8_t { none, yes, no };

// The two buttons at the end of a small form.
struct FormButtons {
  std::string yes;
  std::string no;
  bool can_say_yes = true;
  bool takes_keys = true;  // false in a frame in which Enter and Esc are of a field of the form
};

/// Draws them. Enter says yes and Esc no, but Enter is of an open list of the form, and on the button that says no it
/// presses that one.
FormAnswer draw_form_answers(const FormButtons& buttons);

}  // namespace samenhang

#pragma once

#include "panels/requests.h"
#include "panels/view.h"

#include <cstddef>

namespace samenhang {

struct QuestionState {
  std::size_t focused = 0;  // the answer that Enter gives
};

/// The question of the view, before all else: its answers as buttons, the first as the main one. Enter gives the
/// answer that has the focus, which Tab and the arrows move; Esc gives the last.
void draw_question(const View& view, QuestionState& state, Requests& requests);

}  // namespace samenhang

#pragma once

#include "panels/requests.h"
#include "panels/shell.h"
#include "panels/view.h"

#include <string>

namespace samenhang {

// A letter pressed together with control. Letter 0: no keys at all.
struct Keys {
  char letter = 0;
  bool shift = false;
};

/// "Ctrl+Shift+S"; empty where there are none.
std::string keys_text(Keys keys);

/// Asks for what the keys that were pressed in this frame mean: undo, redo, and the commands of the file menu. Nothing
/// while a list or a dialog is open. While text is typed, undo and redo are for that text.
void take_shortcuts(const View& view, ShellState& state, Requests& requests);

}  // namespace samenhang

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

/// Whether keys without control are for the panels in this frame: nothing is typed, and no list, menu or dialog is
/// open, nor was in the frame before, which Esc may have closed before any panel is drawn. To be asked once a frame.
bool keys_are_free(ShellState& state);

/// Asks for what the keys that were pressed in this frame mean: undo, redo, and the commands of the file menu. Nothing
/// while a list or a dialog is open. While text is typed, undo and redo are for that text, and a command of the file
/// menu waits a frame, in which that text is taken.
void take_shortcuts(const View& view, ShellState& state, Requests& requests);

}  // namespace samenhang

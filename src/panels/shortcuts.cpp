#include "panels/shortcuts.h"

#include "panels/file_menu.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <array>

namespace samenhang {
namespace {

constexpr Keys kUndo{'Z'};
constexpr std::array<Keys, 2> kRedo{{{'Y'}, {'Z', true}}};

bool pressed(Keys keys) {
  return keys.letter != 0 && ui::shortcut(keys.letter, keys.shift);
}

// A key that is held counts once: each step back is asked for by a press of its own.
void take_history_keys(const View& view, Requests& requests) {
  if (pressed(kUndo) && !view.undo_labels.empty()) ++requests.undo_steps;
  const bool redo = pressed(kRedo[0]) || pressed(kRedo[1]);
  if (redo && !view.redo_labels.empty()) ++requests.redo_steps;
}

}  // namespace

std::string keys_text(Keys keys) {
  if (keys.letter == 0) return {};
  return (keys.shift ? "Ctrl+Shift+" : "Ctrl+") + std::string(1, keys.letter);
}

void take_shortcuts(const View& view, ShellState& state, Requests& requests) {
  if (view.question != nullptr || ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup)) return;
  if (!ui::is_typing()) take_history_keys(view, requests);
  for (const FileCommand& command : file_commands()) {
    if (pressed(command.keys) && can_be_asked(command, view)) command.ask(state, requests);
  }
}

}  // namespace samenhang

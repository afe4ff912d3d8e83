#include "panels/shortcuts.h"

#include "panels/file_menu.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <array>
#include <utility>

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

void take_file_keys(const View& view, ShellState& state, Requests& requests) {
  if (const FileCommand* command = std::exchange(state.waiting, nullptr)) command->ask(state, requests);
  for (const FileCommand& command : file_commands()) {
    if (!pressed(command.keys) || !can_be_asked(command, view)) continue;
    if (!ui::is_typing()) {
      command.ask(state, requests);
      continue;
    }
    ui::let_go_of_field();
    state.waiting = &command;
    requests.another_frame = true;
  }
}

}  // namespace

bool keys_are_free(ShellState& state) {
  const bool list_is_open = ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup);
  const bool list_was_open = std::exchange(state.list_was_open, list_is_open);
  return !ui::is_typing() && !list_is_open && !list_was_open;
}

std::string keys_text(Keys keys) {
  if (keys.letter == 0) return {};
  return (keys.shift ? "Ctrl+Shift+" : "Ctrl+") + std::string(1, keys.letter);
}

void take_shortcuts(const View& view, ShellState& state, Requests& requests) {
  if (view.question != nullptr || ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup)) return;
  if (!ui::is_typing()) take_history_keys(view, requests);
  take_file_keys(view, state, requests);
}

}  // namespace samenhang

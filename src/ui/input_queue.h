#pragma once

#include <deque>
#include <variant>

namespace samenhang::ui {

struct PointerMoved {
  float x_px = 0.0F;
  float y_px = 0.0F;
};
struct PointerLeft {};
struct ButtonChanged {
  int button = 0;  // 0 left, 1 right, 2 middle
  bool down = false;
};
struct WheelTurned {
  float x = 0.0F;
  float y = 0.0F;  // lines, up is positive
};
struct Modifiers {
  bool control = false;
  bool shift = false;
  bool alt = false;
  bool super = false;
};
struct KeyChanged {
  int key = 0;  // 0 .. 511, as in ImGuiIO::KeysDown
  bool down = false;
  Modifiers modifiers;  // that hold after it
};
struct CharacterTyped {
  unsigned character = 0;  // code point
};
struct FocusLost {};  // lets go of all keys and buttons

using InputEvent =
    std::variant<PointerMoved, PointerLeft, ButtonChanged, WheelTurned, KeyChanged, CharacterTyped, FocusLost>;

// Stands between the window's events and Dear ImGui, which looks at the state of keys and
// buttons once a frame: what is pressed and released between two frames would be lost.
// Here a change waits for the next frame where this one has already seen one that it would undo.
class InputQueue {
 public:
  void push(const InputEvent& event) { events_.push_back(event); }

  bool empty() const { return events_.empty(); }

  /// Gives the current context as many events as one frame can tell apart, in their order. Called before each
  /// ImGui::NewFrame(); while something is left, another frame must follow.
  void feed();

 private:
  std::deque<InputEvent> events_;
};

}  // namespace samenhang::ui

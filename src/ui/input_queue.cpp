#include "ui/input_queue.h"

#include <imgui.h>

#include <algorithm>
#include <bitset>
#include <cfloat>
#include <cstddef>
#include <iterator>

namespace samenhang::ui {
namespace {

constexpr std::size_t kKeyCount = 512;
constexpr std::size_t kButtonCount = 5;

// What one frame has been told so far. takes() says whether an event can still be told
// apart from those; if so, it is passed on.
class Frame {
 public:
  explicit Frame(ImGuiIO& io) : io_(io) {}

  // A press counts at the place where it was made.
  bool takes(const PointerMoved& event) {
    if (buttons_.any() || wheel_ || keys_.any()) return false;
    io_.MousePos = {event.x_px, event.y_px};
    return true;
  }

  bool takes(const PointerLeft& /*event*/) { return takes(PointerMoved{-FLT_MAX, -FLT_MAX}); }

  bool takes(const ButtonChanged& event) {
    const auto button = static_cast<std::size_t>(event.button);
    if (button >= kButtonCount) return true;
    if (buttons_.test(button) || wheel_ || keys_.any()) return false;
    buttons_.set(button);
    io_.MouseDown[button] = event.down;
    return true;
  }

  bool takes(const WheelTurned& event) {
    if (buttons_.any()) return false;
    wheel_ = true;
    io_.MouseWheelH += event.x;
    io_.MouseWheel += event.y;
    return true;
  }

  bool takes(const KeyChanged& event) {
    const auto key = static_cast<std::size_t>(event.key);
    if (key >= kKeyCount) return true;
    const bool same_modifiers = event.modifiers.control == io_.KeyCtrl && event.modifiers.shift == io_.KeyShift &&
                                event.modifiers.alt == io_.KeyAlt && event.modifiers.super == io_.KeySuper;
    if (keys_.test(key) || buttons_.any() || typed_ || (keys_.any() && !same_modifiers)) return false;
    keys_.set(key);
    io_.KeysDown[key] = event.down;
    io_.KeyCtrl = event.modifiers.control;
    io_.KeyShift = event.modifiers.shift;
    io_.KeyAlt = event.modifiers.alt;
    io_.KeySuper = event.modifiers.super;
    return true;
  }

  bool takes(const CharacterTyped& event) {
    if (buttons_.any()) return false;
    typed_ = true;
    io_.AddInputCharacter(event.character);
    return true;
  }

  bool takes(const FocusLost& /*event*/) {
    if (keys_.any() || buttons_.any()) return false;
    std::fill(std::begin(io_.KeysDown), std::end(io_.KeysDown), false);
    std::fill(std::begin(io_.MouseDown), std::end(io_.MouseDown), false);
    io_.KeyCtrl = io_.KeyShift = io_.KeyAlt = io_.KeySuper = false;
    return true;
  }

 private:
  ImGuiIO& io_;
  std::bitset<kKeyCount> keys_;
  std::bitset<kButtonCount> buttons_;
  bool wheel_ = false;
  bool typed_ = false;
};

}  // namespace

void InputQueue::feed() {
  Frame frame(ImGui::GetIO());
  while (!events_.empty()) {
    const bool taken = std::visit([&frame](const auto& event) { return frame.takes(event); }, events_.front());
    if (!taken) return;
    events_.pop_front();
  }
}

}  // namespace samenhang::ui

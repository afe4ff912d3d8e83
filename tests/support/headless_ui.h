#pragma once

#include "ui/input_queue.h"
#include "ui/surface.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct ImGuiContext;

namespace samenhang::test {

// Dear ImGui with no window, no renderer and no clock: a test draws a frame, presses a widget
// by the label that is read on it, and looks at what came of it.
class HeadlessUi {
 public:
  explicit HeadlessUi(ui::Pixels size = {1280.0F, 800.0F}, float scale = 1.0F);
  ~HeadlessUi();
  HeadlessUi(const HeadlessUi&) = delete;
  HeadlessUi& operator=(const HeadlessUi&) = delete;

  void frame(const std::function<void()>& draw);

  // Draws, presses the `nth` widget (from 0) with this label with the left button, and draws until it has answered.
  // Throws where there is no such widget in sight, with the labels that are.
  void press(std::string_view label, const std::function<void()>& draw, std::size_t nth = 0);

  // The same at a place of the screen.
  void press_at(ui::Pixels place, const std::function<void()>& draw);
  void move_to(ui::Pixels place, const std::function<void()>& draw);
  void drag(ui::Pixels from, ui::Pixels to, const std::function<void()>& draw);
  // The same with the right button.
  void press_right_at(ui::Pixels place, const std::function<void()>& draw);
  // From now on these are held down; none of them lets go.
  void hold(ui::Modifiers modifiers, const std::function<void()>& draw);
  void button(int which, bool down, const std::function<void()>& draw);
  void wheel(ui::Pixels place, float lines, const std::function<void()>& draw);

  void type(std::string_view ascii, const std::function<void()>& draw);
  // Presses and releases a key; letters by their capital, others by GLFW's numbers.
  void key(int key, ui::Modifiers modifiers, const std::function<void()>& draw);

  bool shows(std::string_view label) const;
  std::vector<std::string> labels() const;
  ui::Surface& surface() { return *surface_; }

 private:
  void settle(const std::function<void()>& draw);

  ImGuiContext* context_;
  std::unique_ptr<ui::Surface> surface_;
  ui::InputQueue input_;
};

}  // namespace samenhang::test

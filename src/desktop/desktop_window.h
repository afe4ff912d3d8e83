#pragma once

#include "base/result.h"
#include "desktop/options.h"
#include "ui/input_queue.h"
#include "ui/shapes.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

struct GLFWwindow;
struct GLFWcursor;

namespace samenhang {

// The window on the screen and what happens to it. One at a time; the only part that speaks
// with GLFW. Must live as long as the ImGui context that it feeds.
class DesktopWindow {
 public:
  /// A problem where there is no screen, or no OpenGL 3.2.
  static Result<std::unique_ptr<DesktopWindow>> open(WindowSize size, bool visible);
  ~DesktopWindow();
  DesktopWindow(const DesktopWindow&) = delete;
  DesktopWindow& operator=(const DesktopWindow&) = delete;

  /// Whether the user wanted the window closed since the last call. It stays until the program ends.
  bool take_asks_to_close();
  void set_title(const std::string& title);

  /// Takes it off the screen for good.
  void hide();

  /// Sleeps until something happens, or until wake(); then takes in what did.
  void wait();
  void wait(double most_s);
  /// Takes in what has happened, without waiting.
  void poll();
  /// Ends a wait() under way or the next one. From any thread.
  static void wake();

  /// Whether the user or the screen did something since the last call.
  bool take_happened() { return std::exchange(happened_, false); }
  std::vector<std::filesystem::path> take_dropped() { return std::exchange(dropped_, {}); }
  ui::InputQueue& input() { return input_; }

  ui::Pixels size() const;          // in which places are told
  ui::Pixels drawing_size() const;  // in pixels of the picture
  float content_scale() const;
  static double seconds();

  /// Lends the current ImGui context the clipboard.
  void lend_clipboard();
  /// Shows the pointer that ImGui asked for in the last frame.
  void update_pointer();
  void show_picture();

 private:
  explicit DesktopWindow(GLFWwindow* window);
  void listen();
  static DesktopWindow& of(GLFWwindow* window);
  template <class Event>
  void happen(const Event& event) {
    input_.push(event);
    happened_ = true;
  }

  GLFWwindow* window_;
  std::vector<GLFWcursor*> pointers_;  // by ImGui's number; null: the arrow
  ui::InputQueue input_;
  std::vector<std::filesystem::path> dropped_;
  bool happened_ = true;
};

}  // namespace samenhang

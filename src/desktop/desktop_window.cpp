#include "desktop/desktop_window.h"

#include <GLFW/glfw3.h>
#include <imgui.h>

#include <algorithm>
#include <cctype>
#include <utility>

namespace samenhang {
namespace {

constexpr int kSmallestWidth_px = 640;
constexpr int kSmallestHeight_px = 480;
constexpr WindowSize kHidden{320, 200};  // pictures are not painted on the window itself

Problem no_window() {
  const char* why = nullptr;
  glfwGetError(&why);
  return file_problem(
      "", {message("No window can be opened: {reason}."), {{"reason", std::string(why ? why : "?")}}},
      {message("Start the program on a desktop with a screen, or use the command line program samenhang.")});
}

// Large screens get what is asked for, small ones what fits.
WindowSize fitting(WindowSize size) {
  GLFWmonitor* monitor = glfwGetPrimaryMonitor();
  if (monitor == nullptr) return size;
  int left = 0;
  int top = 0;
  int width = 0;
  int height = 0;
  glfwGetMonitorWorkarea(monitor, &left, &top, &width, &height);
  if (width <= 0 || height <= 0) return size;
  return {std::min(size.width_px, width), std::min(size.height_px, height)};
}

// Keys are named by what is printed on them, so that control+A is the key A everywhere.
int printed_key(int key, int scancode) {
  if (key < GLFW_KEY_A || key > GLFW_KEY_Z) return key;
  const char* name = glfwGetKeyName(key, scancode);
  if (name == nullptr || name[0] == '\0' || name[1] != '\0') return key;
  const int letter = std::toupper(static_cast<unsigned char>(name[0]));
  return letter >= 'A' && letter <= 'Z' ? letter : key;
}

bool held(GLFWwindow* window, int left, int right) {
  return glfwGetKey(window, left) == GLFW_PRESS || glfwGetKey(window, right) == GLFW_PRESS;
}

// From the keys themselves: what GLFW passes along does not count the key that changes.
ui::Modifiers modifiers_of(GLFWwindow* window) {
  return {.control = held(window, GLFW_KEY_LEFT_CONTROL, GLFW_KEY_RIGHT_CONTROL),
          .shift = held(window, GLFW_KEY_LEFT_SHIFT, GLFW_KEY_RIGHT_SHIFT),
          .alt = held(window, GLFW_KEY_LEFT_ALT, GLFW_KEY_RIGHT_ALT),
          .super = held(window, GLFW_KEY_LEFT_SUPER, GLFW_KEY_RIGHT_SUPER)};
}

std::vector<GLFWcursor*> make_pointers() {
  std::vector<GLFWcursor*> pointers(ImGuiMouseCursor_COUNT, nullptr);
  pointers[ImGuiMouseCursor_TextInput] = glfwCreateStandardCursor(GLFW_IBEAM_CURSOR);
  pointers[ImGuiMouseCursor_ResizeNS] = glfwCreateStandardCursor(GLFW_VRESIZE_CURSOR);
  pointers[ImGuiMouseCursor_ResizeEW] = glfwCreateStandardCursor(GLFW_HRESIZE_CURSOR);
  pointers[ImGuiMouseCursor_Hand] = glfwCreateStandardCursor(GLFW_HAND_CURSOR);
  return pointers;
}

}  // namespace

Result<std::unique_ptr<DesktopWindow>> DesktopWindow::open(WindowSize size, bool visible) {
  if (glfwInit() == GLFW_FALSE) return Failure(no_window());
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  // From 3.2 on ImGui can draw more than 65,536 corners at once, as a large map has.
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 2);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_VISIBLE, visible ? GLFW_TRUE : GLFW_FALSE);
  const WindowSize fits = visible ? fitting(size) : kHidden;
  GLFWwindow* window = glfwCreateWindow(fits.width_px, fits.height_px, "Samenhang", nullptr, nullptr);
  if (window == nullptr) {
    Problem problem = no_window();
    glfwTerminate();
    return Failure(std::move(problem));
  }
  if (visible) glfwSetWindowSizeLimits(window, kSmallestWidth_px, kSmallestHeight_px, GLFW_DONT_CARE, GLFW_DONT_CARE);
  glfwMakeContextCurrent(window);
  glfwSwapInterval(1);
  return std::unique_ptr<DesktopWindow>(new DesktopWindow(window));
}

DesktopWindow::DesktopWindow(GLFWwindow* window) : window_(window), pointers_(make_pointers()) {
  glfwSetWindowUserPointer(window_, this);
  listen();
}

DesktopWindow::~DesktopWindow() {
  for (GLFWcursor* pointer : pointers_) {
    if (pointer != nullptr) glfwDestroyCursor(pointer);
  }
  glfwDestroyWindow(window_);
  glfwTerminate();
}

DesktopWindow& DesktopWindow::of(GLFWwindow* window) {
  return *static_cast<DesktopWindow*>(glfwGetWindowUserPointer(window));
}

void DesktopWindow::listen() {
  glfwSetCursorPosCallback(window_, [](GLFWwindow* w, double x, double y) {
    of(w).happen(ui::PointerMoved{static_cast<float>(x), static_cast<float>(y)});
  });
  glfwSetCursorEnterCallback(window_, [](GLFWwindow* w, int inside) {
    if (inside == GLFW_FALSE) of(w).happen(ui::PointerLeft{});
  });
  glfwSetMouseButtonCallback(window_, [](GLFWwindow* w, int button, int action, int /*modifiers*/) {
    of(w).happen(ui::ButtonChanged{button, action == GLFW_PRESS});
  });
  glfwSetScrollCallback(window_, [](GLFWwindow* w, double x, double y) {
    of(w).happen(ui::WheelTurned{static_cast<float>(x), static_cast<float>(y)});
  });
  glfwSetKeyCallback(window_, [](GLFWwindow* w, int key, int scancode, int action, int /*modifiers*/) {
    of(w).happened_ = true;  // ImGui repeats held keys by itself
    if (action != GLFW_REPEAT) {
      of(w).happen(ui::KeyChanged{printed_key(key, scancode), action == GLFW_PRESS, modifiers_of(w)});
    }
  });
  glfwSetCharCallback(window_, [](GLFWwindow* w, unsigned character) { of(w).happen(ui::CharacterTyped{character}); });
  glfwSetWindowFocusCallback(window_, [](GLFWwindow* w, int focused) {
    if (focused == GLFW_FALSE) of(w).happen(ui::FocusLost{});
  });
  glfwSetFramebufferSizeCallback(window_, [](GLFWwindow* w, int, int) { of(w).happened_ = true; });
  glfwSetWindowRefreshCallback(window_, [](GLFWwindow* w) { of(w).happened_ = true; });
  glfwSetDropCallback(window_, [](GLFWwindow* w, int count, const char** paths) {
    of(w).dropped_.assign(paths, paths + count);
    of(w).happened_ = true;
  });
}

bool DesktopWindow::take_asks_to_close() {
  const bool asks = glfwWindowShouldClose(window_) == GLFW_TRUE;
  if (asks) glfwSetWindowShouldClose(window_, GLFW_FALSE);
  return asks;
}

void DesktopWindow::set_title(const std::string& title) {
  glfwSetWindowTitle(window_, title.c_str());
}

void DesktopWindow::hide() {
  glfwHideWindow(window_);
}

void DesktopWindow::wait() {
  glfwWaitEvents();
}

void DesktopWindow::wait(double most_s) {
  glfwWaitEventsTimeout(most_s);
}

void DesktopWindow::poll() {
  glfwPollEvents();
}

void DesktopWindow::wake() {
  glfwPostEmptyEvent();
}

ui::Pixels DesktopWindow::size() const {
  int width = 0;
  int height = 0;
  glfwGetWindowSize(window_, &width, &height);
  return {static_cast<float>(width), static_cast<float>(height)};
}

ui::Pixels DesktopWindow::drawing_size() const {
  int width = 0;
  int height = 0;
  glfwGetFramebufferSize(window_, &width, &height);
  return {static_cast<float>(width), static_cast<float>(height)};
}

float DesktopWindow::content_scale() const {
  float across = 1.0F;
  float down = 1.0F;
  glfwGetWindowContentScale(window_, &across, &down);
  return std::clamp(across, 1.0F, 4.0F);
}

double DesktopWindow::seconds() {
  return glfwGetTime();
}

void DesktopWindow::lend_clipboard() {
  ImGuiIO& io = ImGui::GetIO();
  io.ClipboardUserData = window_;
  io.GetClipboardTextFn = [](void* window) { return glfwGetClipboardString(static_cast<GLFWwindow*>(window)); };
  io.SetClipboardTextFn = [](void* window, const char* text) {
    glfwSetClipboardString(static_cast<GLFWwindow*>(window), text);
  };
  io.BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
}

void DesktopWindow::update_pointer() {
  const ImGuiMouseCursor wanted = ImGui::GetMouseCursor();
  glfwSetCursor(window_, wanted == ImGuiMouseCursor_None ? nullptr : pointers_[static_cast<std::size_t>(wanted)]);
}

void DesktopWindow::show_picture() {
  glfwSwapBuffers(window_);
}

}  // namespace samenhang

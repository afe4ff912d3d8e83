#include "support/headless_ui.h"

#include <imgui.h>

#include <stdexcept>

namespace samenhang::test {
namespace {

constexpr float kFrame_s = 1.0F / 60.0F;
constexpr int kSomeModifier = 340;  // GLFW's left shift

}  // namespace

HeadlessUi::HeadlessUi(ui::Pixels size, float scale) : context_(ImGui::CreateContext()) {
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.DisplaySize = {size.x, size.y};
  surface_ = std::make_unique<ui::Surface>(scale, ui::inter_folder());
  unsigned char* pixels = nullptr;
  int width = 0;
  int height = 0;
  io.Fonts->GetTexDataAsAlpha8(&pixels, &width, &height);
}

HeadlessUi::~HeadlessUi() {
  surface_.reset();
  ImGui::DestroyContext(context_);
}

void HeadlessUi::frame(const std::function<void()>& draw) {
  ImGui::GetIO().DeltaTime = kFrame_s;
  input_.feed();
  surface_->places().begin_frame();
  ImGui::NewFrame();
  draw();
  ImGui::Render();
  if (!input_.empty()) frame(draw);
}

void HeadlessUi::settle(const std::function<void()>& draw) {
  for (int i = 0; i < 3; ++i) frame(draw);
}

void HeadlessUi::press(std::string_view label, const std::function<void()>& draw, std::size_t nth) {
  settle(draw);
  std::string seen;
  for (const ui::WidgetPlace& place : surface_->places().all()) {
    if (place.label == label && nth-- == 0) return press_at(place.rectangle.middle(), draw);
    seen += "\n  " + place.label;
  }
  throw std::runtime_error("no '" + std::string(label) + "' in sight, but:" + seen);
}

void HeadlessUi::press_at(ui::Pixels place, const std::function<void()>& draw) {
  move_to(place, draw);
  input_.push(ui::ButtonChanged{0, true});
  input_.push(ui::ButtonChanged{0, false});
  settle(draw);
}

void HeadlessUi::move_to(ui::Pixels place, const std::function<void()>& draw) {
  input_.push(ui::PointerMoved{place.x, place.y});
  settle(draw);
}

void HeadlessUi::drag(ui::Pixels from, ui::Pixels to, const std::function<void()>& draw) {
  move_to(from, draw);
  input_.push(ui::ButtonChanged{0, true});
  input_.push(ui::PointerMoved{(from.x + to.x) / 2.0F, (from.y + to.y) / 2.0F});
  frame(draw);
  move_to(to, draw);
  input_.push(ui::ButtonChanged{0, false});
  settle(draw);
}

void HeadlessUi::press_right_at(ui::Pixels place, const std::function<void()>& draw) {
  move_to(place, draw);
  button(1, true, draw);
  button(1, false, draw);
}

void HeadlessUi::hold(ui::Modifiers modifiers, const std::function<void()>& draw) {
  const bool any = modifiers.control || modifiers.shift || modifiers.alt || modifiers.super;
  input_.push(ui::KeyChanged{kSomeModifier, any, modifiers});
  settle(draw);
}

void HeadlessUi::button(int which, bool down, const std::function<void()>& draw) {
  input_.push(ui::ButtonChanged{which, down});
  settle(draw);
}

void HeadlessUi::wheel(ui::Pixels place, float lines, const std::function<void()>& draw) {
  move_to(place, draw);
  input_.push(ui::WheelTurned{0.0F, lines});
  settle(draw);
}

void HeadlessUi::type(std::string_view ascii, const std::function<void()>& draw) {
  for (const char c : ascii) input_.push(ui::CharacterTyped{static_cast<unsigned char>(c)});
  settle(draw);
}

void HeadlessUi::key(int key, ui::Modifiers modifiers, const std::function<void()>& draw) {
  input_.push(ui::KeyChanged{key, true, modifiers});
  input_.push(ui::KeyChanged{key, false, {}});
  settle(draw);
}

bool HeadlessUi::shows(std::string_view label) const {
  for (const ui::WidgetPlace& place : surface_->places().all()) {
    if (place.label == label) return true;
  }
  return false;
}

std::vector<std::string> HeadlessUi::labels() const {
  std::vector<std::string> found;
  for (const ui::WidgetPlace& place : surface_->places().all()) found.push_back(place.label);
  return found;
}

}  // namespace samenhang::test

#include "ui/input_queue.h"

#include "support/headless_ui.h"
#include "ui/keys.h"
#include "ui/widgets.h"

#include <gtest/gtest.h>
#include <imgui.h>

namespace samenhang {
namespace {

using test::HeadlessUi;

constexpr ui::Modifiers kControl{.control = true};

// The events given, drawn frame by frame until none waits; `look` sees each frame.
void play(HeadlessUi& headless, ui::InputQueue& queue, const std::function<void()>& look) {
  do {
    queue.feed();
    headless.frame(look);
  } while (!queue.empty());
}

TEST(InputQueue, LosesNoKeyPressedTenTimesBetweenTwoFrames) {
  HeadlessUi headless;
  ui::InputQueue queue;
  for (int i = 0; i < 10; ++i) {
    queue.push(ui::KeyChanged{'Z', true, kControl});
    queue.push(ui::KeyChanged{'Z', false, kControl});
  }
  int pressed = 0;
  play(headless, queue, [&] { pressed += ui::shortcut('Z') ? 1 : 0; });
  EXPECT_EQ(pressed, 10);
}

TEST(InputQueue, LosesNoClickMadeBetweenTwoFrames) {
  HeadlessUi headless;
  ui::InputQueue queue;
  for (int i = 0; i < 3; ++i) {
    queue.push(ui::ButtonChanged{0, true});
    queue.push(ui::ButtonChanged{0, false});
  }
  int clicks = 0;
  play(headless, queue, [&] { clicks += ImGui::IsMouseClicked(0) ? 1 : 0; });
  EXPECT_EQ(clicks, 3);
}

TEST(InputQueue, CountsAClickWhereItWasMade) {
  HeadlessUi headless;
  ui::InputQueue queue;
  queue.push(ui::PointerMoved{100.0F, 50.0F});
  queue.push(ui::ButtonChanged{0, true});
  queue.push(ui::PointerMoved{700.0F, 500.0F});
  queue.push(ui::ButtonChanged{0, false});
  ImVec2 clicked;
  ImVec2 released;
  play(headless, queue, [&] {
    if (ImGui::IsMouseClicked(0)) clicked = ImGui::GetIO().MousePos;
    if (ImGui::IsMouseReleased(0)) released = ImGui::GetIO().MousePos;
  });
  EXPECT_EQ(clicked.x, 100.0F);
  EXPECT_EQ(released.x, 700.0F);
}

TEST(InputQueue, KeepsTheOrderOfKeysAndCharacters) {
  HeadlessUi headless;
  std::string text;
  const auto draw = [&text] {
    ImGui::SetNextWindowPos({0.0F, 0.0F});
    ImGui::Begin("w");
    if (ImGui::IsWindowAppearing()) ImGui::SetKeyboardFocusHere();
    ui::text_input("name", text);
    ImGui::End();
  };
  headless.frame(draw);
  headless.frame(draw);
  ui::InputQueue queue;
  queue.push(ui::CharacterTyped{'a'});
  queue.push(ui::CharacterTyped{'b'});
  queue.push(ui::KeyChanged{ui::kKeyBackspace, true, {}});
  queue.push(ui::KeyChanged{ui::kKeyBackspace, false, {}});
  queue.push(ui::CharacterTyped{0xEB});
  play(headless, queue, draw);
  EXPECT_EQ(text, "aë");
}

TEST(InputQueue, ManyMovesMakeOneFrame) {
  HeadlessUi headless;
  ui::InputQueue queue;
  for (int i = 0; i < 100; ++i) queue.push(ui::PointerMoved{static_cast<float>(i), 1.0F});
  queue.feed();
  EXPECT_TRUE(queue.empty());
  EXPECT_EQ(ImGui::GetIO().MousePos.x, 99.0F);
}

TEST(InputQueue, LetsGoOfAllKeysWhenTheWindowLosesFocus) {
  HeadlessUi headless;
  ui::InputQueue queue;
  queue.push(ui::KeyChanged{'A', true, kControl});
  queue.push(ui::FocusLost{});
  play(headless, queue, [] {});
  EXPECT_FALSE(ImGui::GetIO().KeysDown['A']);
  EXPECT_FALSE(ImGui::GetIO().KeyCtrl);
}

TEST(InputQueue, PassesOverKeysThatImGuiCannotHold) {
  HeadlessUi headless;
  ui::InputQueue queue;
  queue.push(ui::KeyChanged{-1, true, {}});
  queue.push(ui::KeyChanged{512, true, {}});
  queue.push(ui::ButtonChanged{7, true});
  queue.feed();
  EXPECT_TRUE(queue.empty());
}

}  // namespace
}  // namespace samenhang

#include "ui/widgets.h"

#include "base/fold.h"
#include "support/headless_ui.h"
#include "ui/keys.h"
#include "ui/scopes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

namespace samenhang {
namespace {

using test::HeadlessUi;
using ::testing::Contains;
using ::testing::Not;

// One window over all, with `content` in it.
std::function<void()> in_window(std::function<void()> content) {
  return [content = std::move(content)] {
    ImGui::SetNextWindowPos({0.0F, 0.0F});
    ImGui::SetNextWindowSize({800.0F, 600.0F});
    const ui::Window window("w");
    if (window) content();
  };
}

TEST(ReadableLabel, IsWhatStandsBeforeTheMark) {
  EXPECT_EQ(ui::readable("Open##left"), "Open");
  EXPECT_EQ(ui::readable("Open"), "Open");
}

TEST(ReadableLabel, IsWhatStandsAfterTheMarkWhereNothingIsShown) {
  EXPECT_EQ(ui::readable("##search"), "search");
  EXPECT_EQ(ui::readable("###search"), "search");
  EXPECT_EQ(ui::readable("##"), "");
}

TEST(Button, IsPressedByItsLabel) {
  HeadlessUi headless;
  int pressed = 0;
  headless.press("Open", in_window([&] { pressed += ui::button("Open##1") ? 1 : 0; }));
  EXPECT_EQ(pressed, 1);
}

TEST(Button, IsNotPressedWhileDisabled) {
  HeadlessUi headless;
  int pressed = 0;
  headless.press("Open", in_window([&] {
                   const ui::Disabled disabled;
                   pressed += ui::button("Open") ? 1 : 0;
                 }));
  EXPECT_EQ(pressed, 0);
}

TEST(Button, OutOfSightHasNoPlace) {
  HeadlessUi headless;
  headless.frame(in_window([] {
    ui::button("near");
    ImGui::SetCursorPosY(5000.0F);
    ui::button("far");
  }));
  EXPECT_THAT(headless.labels(), Contains("near"));
  EXPECT_THAT(headless.labels(), Not(Contains("far")));
}

TEST(Button, ThatIsNotThereIsToldWithThoseThatAre) {
  HeadlessUi headless;
  const auto draw = in_window([] { ui::button("near"); });
  try {
    headless.press("far", draw);
    FAIL();
  } catch (const std::runtime_error& error) {
    EXPECT_THAT(error.what(), ::testing::HasSubstr("near"));
  }
}

TEST(Choice, OfEqualLabelsTheOneMeantIsPressed) {
  HeadlessUi headless;
  int pressed = -1;
  headless.press("same", in_window([&] {
                   for (int i = 0; i < 3; ++i) {
                     const ui::Id id(i);
                     if (ui::selectable("same", false)) pressed = i;
                   }
                 }),
                 2);
  EXPECT_EQ(pressed, 2);
}

TEST(Checkbox, TurnsOver) {
  HeadlessUi headless;
  bool ticked = false;
  headless.press("only isolates", in_window([&] { ui::checkbox("only isolates", ticked); }));
  EXPECT_TRUE(ticked);
}

TEST(Scopes, CloseWhatTheyOpenedAlsoWhereItIsNotOpen) {
  HeadlessUi headless;
  const auto draw = in_window([] {
    const ui::Group group;
    const ui::Child child("child", {0.0F, -20.0F}, true);
    const ui::StyleColour ink(ImGuiCol_Text, ui::palette().muted);
    const ui::StyleVar rounding(ImGuiStyleVar_FrameRounding, 3.0F);
    const ui::StyleVar padding(ImGuiStyleVar_FramePadding, ui::Pixels{3.0F, 3.0F});
    const ui::Font font(ui::FontRole::heading);
    const ui::Indent indent(10.0F);
    const ui::ItemWidth width(100.0F);
    const ui::Clip clip({{0.0F, 0.0F}, {700.0F, 500.0F}});
    const ui::PopUp closed("never opened");
    const ui::Dialog shut("never opened either");
    const ui::TreeNode leaf("leaf", ImGuiTreeNodeFlags_NoTreePushOnOpen | ImGuiTreeNodeFlags_DefaultOpen);
    const ui::TreeNode node("node", ImGuiTreeNodeFlags_DefaultOpen);
    const ui::Table table("table", 2);
    ui::wrapped("words");
    ui::badge("3", ui::palette().high_soft, ui::palette().high);
  });
  headless.frame(draw);
  headless.frame(draw);
  EXPECT_TRUE(headless.shows("node"));
}

TEST(Shortcut, NeedsControl) {
  HeadlessUi headless;
  int pressed = 0;
  const auto draw = [&] { pressed += ui::shortcut('F') ? 1 : 0; };
  headless.key('F', {}, draw);
  EXPECT_EQ(pressed, 0);
  headless.key('F', {.control = true}, draw);
  EXPECT_EQ(pressed, 1);
}

TEST(Shortcut, TellsWithShiftFromWithoutIt) {
  HeadlessUi headless;
  int plain = 0;
  int shifted = 0;
  const auto draw = [&] {
    plain += ui::shortcut('Z') ? 1 : 0;
    shifted += ui::shortcut('Z', true) ? 1 : 0;
  };
  headless.key('Z', {.control = true, .shift = true}, draw);
  EXPECT_EQ(plain, 0);
  EXPECT_EQ(shifted, 1);
}

TEST(IconButton, IsFoundByItsName) {
  HeadlessUi headless;
  int pressed = 0;
  headless.press("Undo", in_window([&] { pressed += ui::icon_button("↩", "Undo") ? 1 : 0; }));
  EXPECT_EQ(pressed, 1);
}

TEST(Menu, OpensItsRows) {
  HeadlessUi headless;
  int pressed = 0;
  const auto draw = in_window([&] {
    if (ui::button("File")) ImGui::OpenPopup("menu");
    const ui::PopUp popup("menu");
    if (!popup) return;
    const ui::Menu menu("Recent");
    if (menu && ui::menu_item("a.csv", "Ctrl+A")) ++pressed;
  });
  headless.press("File", draw);
  headless.press("Recent", draw);
  headless.press("a.csv", draw);
  EXPECT_EQ(pressed, 1);
}

TEST(Shortened, CutsBetweenCharacters) {
  HeadlessUi headless;
  const std::string whole = "Café Één in de wijk";
  headless.frame(in_window([&] {
    EXPECT_EQ(ui::shortened(whole, 1000.0F), whole);
    for (float width_px = 0.0F; width_px < ui::text_width(whole); width_px += 1.0F) {
      const std::string cut = ui::shortened(whole, width_px);
      EXPECT_TRUE(cut.ends_with("…"));
      EXPECT_TRUE(whole.starts_with(cut.substr(0, cut.size() - std::string("…").size())));
      EXPECT_TRUE(is_utf8(cut));
    }
  }));
}

TEST(Texts, AreNoFormats) {
  HeadlessUi headless;
  headless.frame(in_window([] {
    ui::text("100 %s %n");
    ui::muted("%d");
  }));
  EXPECT_GT(ui::text_width("100 %s"), 0.0F);
}

}  // namespace
}  // namespace samenhang

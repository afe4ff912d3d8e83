// The keys that hold in the whole window: of the file menu, and of undo and redo.
#include "panels/shortcuts.h"

#include "support/shell_window.h"
#include "ui/keys.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using test::ShellTest;

constexpr ui::Modifiers kControl{.control = true};
constexpr ui::Modifiers kControlShift{.control = true, .shift = true};

class FileKeys : public ShellTest {};

TEST_F(FileKeys, DoWhatTheMenuDoes) {
  frames();
  project.file.path = "/somewhere/lindeveen.samenhang";
  key('S', kControl);
  EXPECT_TRUE(requests.save);
  key('Q', kControl);
  EXPECT_TRUE(requests.quit);
  key('N', kControl);
  EXPECT_TRUE(state.shell.new_project.is_open);
  key(ui::kKeyEscape);
  EXPECT_FALSE(state.shell.new_project.is_open);
  key('O', kControl);
  EXPECT_EQ(state.shell.browser.use, BrowserUse::open);
  key(ui::kKeyEscape);
  EXPECT_FALSE(state.shell.browser.is_open);
  key('S', kControlShift);
  EXPECT_EQ(state.shell.browser.use, BrowserUse::save_as);
}

TEST_F(FileKeys, DoNothingWhileADialogIsOpen) {
  press_in_menu("Open…");
  key('Q', kControl);
  key('N', kControl);
  EXPECT_FALSE(requests.quit || state.shell.new_project.is_open);
}

TEST_F(FileKeys, TakeWhatIsBeingTypedFirst) {
  project.file.path = "/somewhere/lindeveen.samenhang";
  state.shown = Column::party;
  project.selected = "I1";
  press("Samen wandelen");
  type("Samen fietsen");
  std::size_t edits_when_saved = 0;
  draw = [this, &edits_when_saved] {
    draw_panels(project.view(), state, requests);
    if (requests.save && edits_when_saved == 0) edits_when_saved = requests.edits.size();
  };
  key('S', kControl);
  EXPECT_TRUE(requests.save);
  ASSERT_EQ(edits_when_saved, 1U);
  EXPECT_EQ(std::get<Change<Initiative>>(requests.edits[0]).row.name, "Samen fietsen");
}

class UndoKeys : public ShellTest {
 protected:
  UndoKeys() {
    project.undo_labels = {{message("second")}, {message("first")}};
    project.redo_labels = {{message("third")}, {message("fourth")}};
  }
};

TEST_F(UndoKeys, GoBackOneStepForEachOfTenQuickPresses) {
  frames();
  ui::InputQueue queue;
  for (int i = 0; i < 10; ++i) {
    queue.push(ui::KeyChanged{'Z', true, kControl});
    queue.push(ui::KeyChanged{'Z', false, kControl});
  }
  while (!queue.empty()) {
    queue.feed();
    ui.frame(draw);
  }
  EXPECT_EQ(requests.undo_steps, 10);
  EXPECT_EQ(requests.redo_steps, 0);
}

TEST_F(UndoKeys, GoBackOnceWhileTheKeyIsHeld) {
  frames();
  ui::InputQueue queue;
  queue.push(ui::KeyChanged{'Z', true, kControl});
  queue.feed();
  for (int i = 0; i < 120; ++i) ui.frame(draw);
  EXPECT_EQ(requests.undo_steps, 1);
}

TEST_F(UndoKeys, GoForwardInTwoWays) {
  frames();
  key('Y', kControl);
  key('Z', kControlShift);
  EXPECT_EQ(requests.redo_steps, 2);
  EXPECT_EQ(requests.undo_steps, 0);
}

TEST_F(UndoKeys, BelongToTheTextThatIsTyped) {
  press("Search a party or initiative");
  type("woon");
  key('Z', kControl);
  EXPECT_NE(state.search.query, "woon");
  key('Y', kControl);
  EXPECT_EQ(state.search.query, "woon");
  EXPECT_EQ(requests.undo_steps + requests.redo_steps, 0);
}

TEST_F(UndoKeys, DoNothingWhereThereIsNothing) {
  project.undo_labels.clear();
  project.redo_labels.clear();
  frames();
  key('Z', kControl);
  key('Y', kControl);
  press("Undo");
  press("Redo");
  EXPECT_EQ(requests.undo_steps + requests.redo_steps, 0);
}

TEST_F(UndoKeys, HaveButtons) {
  press("Undo");
  EXPECT_EQ(requests.undo_steps, 1);
  press("Redo");
  EXPECT_EQ(requests.redo_steps, 1);
}

TEST_F(UndoKeys, HaveAListThatGoesBackToTheStateThatIsPressed) {
  press("History");
  press("Before the first change");
  EXPECT_EQ(requests.undo_steps, 2);
  EXPECT_EQ(requests.redo_steps, 0);
}

TEST_F(UndoKeys, HaveAListThatGoesForwardToTheStateThatIsPressed) {
  press("History");
  press("fourth");
  EXPECT_EQ(requests.redo_steps, 2);
  EXPECT_EQ(requests.undo_steps, 0);
}

}  // namespace
}  // namespace samenhang

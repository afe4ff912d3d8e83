#include "panels/undo_list.h"

#include "panels/file_menu.h"
#include "panels/status_bar.h"
#include "panels/top_bar.h"
#include "support/panels_project.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::PanelsProject;
using ::testing::ElementsAre;

Sentence changed(const char* name) {
  return {message("Party “{name}” changed"), {{"name", std::string(name)}}};
}

TEST(HistoryRows, StandNewestFirstWithTheStepsToGetThere) {
  PanelsProject project;
  project.undo_labels = {changed("B"), changed("A")};
  project.redo_labels = {changed("C"), changed("D")};
  std::vector<std::string> texts;
  std::vector<int> steps;
  for (const HistoryRow& row : history_rows(project.view())) {
    texts.push_back(row.text);
    steps.push_back(row.steps);
  }
  EXPECT_THAT(texts, ElementsAre("Party “D” changed", "Party “C” changed", "Party “B” changed", "Party “A” changed",
                                 "Before the first change"));
  EXPECT_THAT(steps, ElementsAre(2, 1, 0, -1, -2));
}

TEST(HistoryRows, HoldOneStateAtLeast) {
  PanelsProject project;
  const auto rows = history_rows(project.view());
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].steps, 0);
}

TEST(UndoTip, SaysWhatIsTakenBack) {
  PanelsProject project;
  EXPECT_EQ(undo_tip(project.view()), "There is nothing to undo");
  EXPECT_EQ(redo_tip(project.view()), "There is nothing to redo");
  project.undo_labels = {changed("Buurthuis"), changed("A")};
  project.redo_labels = {changed("C")};
  EXPECT_EQ(undo_tip(project.view()), "Undo: Party “Buurthuis” changed (Ctrl+Z)");
  EXPECT_EQ(redo_tip(project.view()), "Redo: Party “C” changed (Ctrl+Y)");
}

TEST(SavedText, SaysWhatIsBeingOpened) {
  PanelsProject project;
  project.file.path = "/a.samenhang";
  project.file.opening = "groot.samenhang";
  EXPECT_EQ(saved_text(project.view()), "“groot.samenhang” is being opened…");
}

TEST(SavedText, SaysWhetherTheProjectStandsOnDisk) {
  PanelsProject project;
  EXPECT_EQ(saved_text(project.view()), "");
  project.file.is_changed = true;
  EXPECT_EQ(saved_text(project.view()), "not saved yet");
  project.file.path = "/a.samenhang";
  project.file.is_changed = false;
  EXPECT_EQ(saved_text(project.view()), "saved");
  project.file.saved_at = "12:03";
  EXPECT_EQ(saved_text(project.view()), "saved 12:03");
  project.file.is_changed = true;
  EXPECT_EQ(saved_text(project.view()), "changed since it was saved at 12:03");
  project.file.is_saving = true;
  EXPECT_EQ(saved_text(project.view()), "is being saved…");
}

TEST(ProjectTitle, IsMarkedWhereTheProjectWasChanged) {
  PanelsProject project;
  EXPECT_EQ(project_title(project.view()), "Lindeveen");
  project.file.is_changed = true;
  EXPECT_EQ(project_title(project.view()), "• Lindeveen");
  project.is_open = false;
  EXPECT_EQ(project_title(project.view()), "Samenhang");
}

TEST(ShortPath, IsTheFileWithItsFolder) {
  EXPECT_EQ(short_path("/home/an/gezond/lindeveen.samenhang"), "…/gezond/lindeveen.samenhang");
  EXPECT_EQ(short_path("/home/an/lijsten/"), "…/an/lijsten");
  EXPECT_EQ(short_path("/tmp/a.samenhang"), "/tmp/a.samenhang");
  EXPECT_EQ(short_path("/a.samenhang"), "/a.samenhang");
}

TEST(KeysText, NamesTheKeysInTheirOrder) {
  EXPECT_EQ(keys_text({}), "");
  EXPECT_EQ(keys_text({'S'}), "Ctrl+S");
  EXPECT_EQ(keys_text({'S', true}), "Ctrl+Shift+S");
}

TEST(FileCommands, HaveKeysOfTheirOwn) {
  std::vector<std::string> seen;
  for (const FileCommand& command : file_commands()) {
    const std::string keys = keys_text(command.keys);
    if (keys.empty()) continue;
    EXPECT_THAT(seen, ::testing::Not(::testing::Contains(keys)));
    seen.push_back(keys);
  }
  EXPECT_GE(seen.size(), 4U);
}

}  // namespace
}  // namespace samenhang

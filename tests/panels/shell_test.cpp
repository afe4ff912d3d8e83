#include "support/project_folder.h"
#include "support/shell_window.h"
#include "ui/keys.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace samenhang {
namespace {

namespace fs = std::filesystem;
using test::ProjectFolder;
using test::ShellTest;
using ::testing::Not;

constexpr ui::Modifiers kControl{.control = true};

class FileMenu : public ShellTest {};

TEST_F(FileMenu, AsksForTheExample) {
  press_in_menu("Open the example");
  EXPECT_TRUE(requests.open_example);
}

TEST_F(FileMenu, SavesAProjectThatHasAPlace) {
  project.file.path = "/somewhere/lindeveen.samenhang";
  press_in_menu("Save");
  EXPECT_TRUE(requests.save);
  EXPECT_FALSE(state.shell.browser.is_open);
}

TEST_F(FileMenu, AsksWhereToSaveAProjectWithoutAPlace) {
  press_in_menu("Save");
  EXPECT_FALSE(requests.save);
  EXPECT_TRUE(state.shell.browser.is_open);
  EXPECT_EQ(state.shell.browser.use, BrowserUse::save_as);
}

TEST_F(FileMenu, AsksWhereToSaveAsSomethingElse) {
  project.file.path = "/somewhere/lindeveen.samenhang";
  press_in_menu("Save as…");
  EXPECT_FALSE(requests.save);
  EXPECT_EQ(state.shell.browser.use, BrowserUse::save_as);
  EXPECT_EQ(state.shell.browser.name, "lindeveen");
}

TEST_F(FileMenu, OpensTheBrowserToOpen) {
  press_in_menu("Open…");
  EXPECT_TRUE(state.shell.browser.is_open);
  EXPECT_EQ(state.shell.browser.use, BrowserUse::open);
}

TEST_F(FileMenu, OpensWhatWasOpenBefore) {
  project.recent = {"/home/an/gezond/lindeveen.samenhang", "/home/an/oud/lindeveen.samenhang"};
  press("File");
  press("Recent");
  press("…/oud/lindeveen.samenhang");
  EXPECT_EQ(requests.open, "/home/an/oud/lindeveen.samenhang");
}

TEST_F(FileMenu, AsksForTheFactsOfANewProject) {
  press_in_menu("New project…");
  EXPECT_TRUE(state.shell.new_project.is_open);
}

TEST_F(FileMenu, Quits) {
  press_in_menu("Quit");
  EXPECT_TRUE(requests.quit);
}

TEST_F(FileMenu, SavesNothingWhereNoProjectIsOpen) {
  project.is_open = false;
  press_in_menu("Save");
  key('S', kControl);
  EXPECT_FALSE(requests.save || state.shell.browser.is_open);
}

class QuestionDialog : public ShellTest {
 protected:
  QuestionDialog() {
    project.question = Question{{message("Save the changes?")},
                                {message("They are lost otherwise.")},
                                {message("Save"), message("Do not save"), message("Cancel")}};
    frames();
  }
};

TEST_F(QuestionDialog, TakesTheAnswerThatIsPressed) {
  press("Do not save");
  EXPECT_EQ(requests.answer, 1U);
}

TEST_F(QuestionDialog, TakesTheFirstAnswerOnEnter) {
  key(ui::kKeyEnter);
  EXPECT_EQ(requests.answer, 0U);
}

TEST_F(QuestionDialog, TakesTheLastAnswerOnEscape) {
  key(ui::kKeyEscape);
  EXPECT_EQ(requests.answer, 2U);
}

TEST_F(QuestionDialog, MovesBetweenItsAnswersByTab) {
  key(ui::kKeyTab);
  key(ui::kKeyEnter);
  EXPECT_EQ(requests.answer, 1U);
}

TEST_F(QuestionDialog, MovesBackByShiftAndTab) {
  key(ui::kKeyTab, {.shift = true});
  key(ui::kKeyEnter);
  EXPECT_EQ(requests.answer, 2U);
}

TEST_F(QuestionDialog, LetsNothingElseBeAskedFor) {
  project.undo_labels = {{message("second")}};
  key('Z', kControl);
  key('Q', kControl);
  press("File");
  EXPECT_EQ(requests.undo_steps, 0);
  EXPECT_FALSE(requests.quit || ui.shows("Quit"));
}

TEST_F(QuestionDialog, StandsBeforeADialogThatComesBackAfterIt) {
  project.question.reset();
  press_in_menu("Open…");
  project.question = Question{{message("Sure?")}, {}, {message("Certainly"), message("Rather not")}};
  press("Certainly");
  EXPECT_EQ(requests.answer, 0U);
  project.question.reset();
  EXPECT_TRUE(shows("Open this folder"));
}

class NewProject : public ShellTest {};

TEST_F(NewProject, IsAskedForWithMunicipalityAndDate) {
  press_in_menu("New project…");
  type(" Lindeveen ");
  press("reference date");
  type("31-12-2025");
  press("Make project");
  ASSERT_TRUE(requests.new_project);
  EXPECT_EQ(requests.new_project->municipality, "Lindeveen");
  EXPECT_EQ(requests.new_project->reference_date, (Date{2025, 12, 31}));
  EXPECT_FALSE(state.shell.new_project.is_open);
}

TEST_F(NewProject, IsCancelledByEnterOnCancel) {
  press_in_menu("New project…");
  type("Lindeveen");
  key(ui::kKeyTab);  // to the date, and from there to the buttons
  key(ui::kKeyDown);
  key(ui::kKeyRight);
  key(ui::kKeyEnter);
  EXPECT_FALSE(requests.new_project);
  EXPECT_FALSE(state.shell.new_project.is_open);
}

TEST_F(NewProject, NeedsNoDate) {
  press_in_menu("New project…");
  type("Lindeveen");
  key(ui::kKeyEnter);
  ASSERT_TRUE(requests.new_project);
  EXPECT_EQ(requests.new_project->reference_date, std::nullopt);
}

TEST_F(NewProject, NeedsAMunicipality) {
  press_in_menu("New project…");
  press("Make project");
  key(ui::kKeyEnter);
  EXPECT_FALSE(requests.new_project);
  EXPECT_TRUE(state.shell.new_project.is_open);
}

TEST(FactsOfANewProject, AreNoneWithADateThatIsNoDay) {
  NewProjectState typed;
  typed.municipality = "Lindeveen";
  typed.reference_date = "31-02-2025";
  EXPECT_FALSE(facts_of(typed));
  typed.reference_date = " ";
  EXPECT_TRUE(facts_of(typed));
}

class Start : public ShellTest {
 protected:
  Start() { project.is_open = false; }
};

TEST_F(Start, OpensTheExample) {
  press("Open the example");
  EXPECT_TRUE(requests.open_example);
}

TEST_F(Start, OpensWhatWasOpenBefore) {
  project.recent = {"/home/an/gezond/lindeveen.samenhang"};
  press("…/gezond/lindeveen.samenhang");
  EXPECT_EQ(requests.open, "/home/an/gezond/lindeveen.samenhang");
}

TEST_F(Start, LeadsToTheBrowserAndToANewProject) {
  press("Open your own lists or project…");
  EXPECT_TRUE(state.shell.browser.is_open);
  key(ui::kKeyEscape);
  press("New project…");
  EXPECT_TRUE(state.shell.new_project.is_open);
}

TEST_F(Start, IsNotShownForAProjectWithoutParties) {
  project.inventory = {};
  EXPECT_TRUE(shows("Open your own lists or project…"));
  project.is_open = true;
  EXPECT_FALSE(shows("Open your own lists or project…"));
  EXPECT_TRUE(shows("Undo"));
}

class LookButton : public ShellTest {};

TEST_F(LookButton, AsksForTheOtherLook) {
  press("Dark");
  EXPECT_EQ(requests.choose_look, ui::Look::dark);
}

class EditProblem : public ShellTest {};

TEST_F(EditProblem, GoesAwayWhenItIsPressed) {
  project.edit_problem = file_problem("", {message("A party needs a name.")});
  press("Close this remark");
  EXPECT_TRUE(requests.dismiss_edit_problem);
}

TEST_F(EditProblem, StaysWithinReachWhereItIsLong) {
  project.edit_problem = file_problem(
      "", {message("This relation cannot be made, because there is one already between these two parties of the same "
                   "kind, and a list holds each relation once only.")});
  ASSERT_TRUE(shows("Close this remark"));
  const ui::Rectangle place = ui.surface().places().find("Close this remark")->rectangle;
  EXPECT_LE(place.high.x, 640.0F);
  EXPECT_LE(place.high.y, 480.0F);
}

}  // namespace
}  // namespace samenhang

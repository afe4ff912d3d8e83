#include "panels/file_browser.h"

#include "support/headless_ui.h"
#include "support/panels_project.h"
#include "support/project_folder.h"
#include "ui/keys.h"
#include "ui/scopes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace samenhang {
namespace {

namespace fs = std::filesystem;
using test::HeadlessUi;
using test::PanelsProject;
using test::ProjectFolder;
using ::testing::Contains;
using ::testing::Not;

class FileBrowser : public testing::Test {
 protected:
  void open_for(BrowserUse use) {
    show(state, use);
    ui.frame(draw);
    go_to(project.view(), state, folder.path());
    frames();
  }
  void frames() {
    for (int i = 0; i < 3; ++i) ui.frame(draw);
  }
  void add_file(const std::string& name) const { std::ofstream(folder / name) << "x"; }
  void press(std::string_view label) { ui.press(label, draw); }
  void name_it(std::string_view name) {
    state.name = name;
    frames();
  }

  ProjectFolder folder;
  PanelsProject project;
  FileBrowserState state;
  Requests requests;
  HeadlessUi ui{{640.0F, 480.0F}};
  std::function<void()> draw = [this] {
    const ui::Window window("w");
    draw_file_browser(project.view(), state, requests);
  };
};

TEST_F(FileBrowser, OpensTheProjectThatIsPressed) {
  add_file("lindeveen.samenhang");
  add_file("foto.jpg");
  open_for(BrowserUse::open);
  EXPECT_THAT(ui.labels(), Not(Contains("foto.jpg")));
  press("lindeveen.samenhang");
  EXPECT_EQ(requests.open, folder / "lindeveen.samenhang");
  EXPECT_FALSE(state.is_open);
}

TEST_F(FileBrowser, OpensAFolderWithTheListsOfAMunicipality) {
  open_for(BrowserUse::open);
  press("Open this folder");
  EXPECT_FALSE(requests.open);
  add_file("partijen.csv");
  go_to(project.view(), state, folder.path());
  press("Open this folder");
  EXPECT_EQ(requests.open, folder.path());
}

TEST_F(FileBrowser, GoesIntoTheFolderThatIsPressedAndUpAgain) {
  fs::create_directory(folder / "gezond");
  open_for(BrowserUse::open);
  press("gezond/");
  EXPECT_EQ(state.listed, folder / "gezond");
  press("↑ Up");
  EXPECT_EQ(state.listed, folder.path());
}

TEST_F(FileBrowser, GoesToThePathThatIsTyped) {
  fs::create_directory(folder / "gezond");
  open_for(BrowserUse::open);
  state.path = (folder / "gezond").string();
  press("Go");
  EXPECT_EQ(state.listed, folder / "gezond");
  state.path = (folder / "elders.csv").string();
  press("Go");
  EXPECT_EQ(requests.open, folder / "elders.csv");
}

TEST_F(FileBrowser, StartsBesideTheProjectWithItsName) {
  project.file.path = folder / "lindeveen.samenhang";
  show(state, BrowserUse::save_as);
  frames();
  EXPECT_EQ(state.listed, folder.path());
  EXPECT_EQ(state.name, "lindeveen");
}

TEST_F(FileBrowser, ProposesTheNameOfTheProjectAsNameOfTheFile) {
  project.project_name = "Noord/Zuid";
  show(state, BrowserUse::save_as);
  frames();
  EXPECT_EQ(state.name, "Noord-Zuid");
}

TEST_F(FileBrowser, SavesWithTheEndingOfAProject) {
  open_for(BrowserUse::save_as);
  name_it("nulmeting");
  press("Save");
  EXPECT_EQ(requests.save_as, folder / "nulmeting.samenhang");
  EXPECT_FALSE(state.is_open);
}

TEST_F(FileBrowser, AsksBeforeItReplacesAFile) {
  add_file("nulmeting.samenhang");
  open_for(BrowserUse::save_as);
  name_it("nulmeting");
  press("Save");
  EXPECT_FALSE(requests.save_as);
  press("Replace");
  EXPECT_EQ(requests.save_as, folder / "nulmeting.samenhang");
}

TEST_F(FileBrowser, LeavesTheFileWhereAnotherNameIsChosen) {
  add_file("nulmeting.samenhang");
  open_for(BrowserUse::save_as);
  press("nulmeting.samenhang");
  press("Save");
  ui.key(ui::kKeyEscape, {}, draw);
  EXPECT_TRUE(state.is_open);
  press("Save");
  press("Choose another name");
  EXPECT_FALSE(requests.save_as);
  EXPECT_TRUE(ui.shows("Save"));
}

TEST_F(FileBrowser, AsksNothingWhereTheProjectReplacesItself) {
  add_file("nulmeting.samenhang");
  project.file.path = folder / "nulmeting.samenhang";
  open_for(BrowserUse::save_as);
  press("Save");
  EXPECT_EQ(requests.save_as, project.file.path);
}

TEST_F(FileBrowser, SavesOnEnterInTheName) {
  open_for(BrowserUse::save_as);
  name_it("");
  press("name");
  ui.type("meting", draw);
  ui.key(ui::kKeyEnter, {}, draw);
  EXPECT_EQ(requests.save_as, folder / "meting.samenhang");
}

TEST_F(FileBrowser, SavesNothingInAFolderThatMayNotBeWritten) {
  open_for(BrowserUse::save_as);
  state.rows->is_writable = false;
  name_it("nulmeting");
  press("Save");
  EXPECT_FALSE(requests.save_as);
}

TEST_F(FileBrowser, SavesNothingUnderANameThatIsNone) {
  open_for(BrowserUse::save_as);
  for (const char* name : {"", "  ", "a/b"}) {
    name_it(name);
    press("Save");
    EXPECT_FALSE(requests.save_as) << name;
  }
}

TEST_F(FileBrowser, IsLeftWithEscape) {
  open_for(BrowserUse::open);
  ui.key(ui::kKeyEscape, {}, draw);
  EXPECT_FALSE(state.is_open || requests.open);
}

TEST(ProjectFileName, HasTheEndingOnce) {
  EXPECT_EQ(project_file_name("lindeveen"), "lindeveen.samenhang");
  EXPECT_EQ(project_file_name(" lindeveen.samenhang "), "lindeveen.samenhang");
  EXPECT_EQ(project_file_name("Lindeveen.SAMENHANG"), "Lindeveen.SAMENHANG");
}

TEST(PlacesOf, AreThoseThatAreThereEachOnce) {
  const ProjectFolder home;
  EXPECT_EQ(places_of(home.path(), home.path()).size(), 1U);
  fs::create_directory(home / "Documenten");
  fs::create_directory(home / "elders");
  const auto places = places_of(home.path(), home / "elders");
  ASSERT_EQ(places.size(), 3U);
  EXPECT_EQ(places[0].folder, home.path());
  EXPECT_EQ(places[1].folder, home / "Documenten");
  EXPECT_EQ(places[2].folder, home / "elders");
  EXPECT_TRUE(places_of("", "/no/such/folder").empty());
}

}  // namespace
}  // namespace samenhang

#include "desktop/user_settings.h"

#include "base/files.h"
#include "support/project_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

namespace fs = std::filesystem;
using test::ProjectFolder;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(UserSettings, GoRoundThroughTheirText) {
  UserSettings settings;
  settings.recent = {"/home/an/één.samenhang", "/home/an/lijsten"};
  settings.look = ui::Look::dark;
  settings.language = Language::english;
  EXPECT_EQ(settings_of(settings_text(settings)), settings);
  EXPECT_EQ(settings_of(settings_text({})), UserSettings{});
}

TEST(UserSettings, AreTheUsualOnesWhereTheTextIsDamaged) {
  for (const char* text : {"", "{", "[]", "null", "12", "\"light\"", "{\"look\": 3, \"recent\": {}, \"language\": []}",
                           "{\"look\": \"pink\", \"language\": \"fr\"}", "\xff\xfe"}) {
    EXPECT_EQ(settings_of(text), UserSettings{}) << text;
  }
}

TEST(UserSettings, KeepWhatCanBeReadOfADamagedText) {
  const UserSettings read =
      settings_of(R"({"recent": [1, "relative", "/a", "/a", null, "/b"], "look": "dark", "x": 1})");
  EXPECT_THAT(read.recent, ElementsAre("/a", "/b"));
  EXPECT_EQ(read.look, ui::Look::dark);
}

TEST(UserSettings, LeaveAPathThatIsNoTextOut) {
  UserSettings settings;
  settings.recent = {fs::path("/\xff\xfe"), fs::path("/a")};
  EXPECT_THAT(settings_of(settings_text(settings)).recent, ElementsAre("/a"));
}

TEST(WithRecent, PutsTheLastFirstAndEachOnce) {
  UserSettings settings = with_recent(with_recent({}, "/a"), "/b/");
  EXPECT_THAT(settings.recent, ElementsAre("/b", "/a"));
  settings = with_recent(settings, "/c/../a");
  EXPECT_THAT(settings.recent, ElementsAre("/a", "/b"));
}

TEST(WithRecent, KeepsTen) {
  UserSettings settings;
  for (int i = 0; i < 12; ++i) settings = with_recent(settings, "/" + std::to_string(i));
  ASSERT_EQ(settings.recent.size(), kMostRecent);
  EXPECT_EQ(settings.recent.front(), "/11");
  EXPECT_EQ(settings.recent.back(), "/2");
}

TEST(WithRecent, MakesAPathWhole) {
  EXPECT_THAT(with_recent({}, "lijsten").recent, ElementsAre(fs::current_path() / "lijsten"));
}

TEST(RecentThatExist, LeaveOutWhatIsGone) {
  const ProjectFolder folder;
  UserSettings settings;
  settings.recent = {folder / "gone.samenhang", folder.path()};
  EXPECT_THAT(recent_that_exist(settings), ElementsAre(folder.path()));
}

TEST(SettingsPath, FollowsTheEnvironment) {
  EXPECT_EQ(settings_path({"/home/an", "", ""}), "/home/an/.config/samenhang/settings.json");
  EXPECT_EQ(settings_path({"/home/an", "/conf", ""}), "/conf/samenhang/settings.json");
  EXPECT_EQ(settings_path({"/home/an", "conf", ""}), "/home/an/.config/samenhang/settings.json");
  EXPECT_EQ(settings_path({"", "", ""}), std::nullopt);
}

TEST(StateFolder, FollowsTheEnvironment) {
  EXPECT_EQ(state_folder({"/home/an", "", ""}), "/home/an/.local/state/samenhang");
  EXPECT_EQ(state_folder({"/home/an", "", "/state"}), "/state/samenhang");
  EXPECT_EQ(state_folder({"", "", ""}), std::nullopt);
}

TEST(SettingsFile, IsMadeWithItsFolderAndReadAgain) {
  const ProjectFolder home;
  const auto file = settings_path({home.path(), {}, {}});
  ASSERT_TRUE(file);
  EXPECT_EQ(read_settings(*file), UserSettings{});
  const UserSettings settings = with_recent({}, "/a");
  ASSERT_TRUE(write_settings(*file, settings));
  EXPECT_EQ(read_settings(*file), settings);
}

TEST(SettingsFile, ThatIsDamagedGivesTheUsualSettings) {
  const ProjectFolder home;
  ASSERT_TRUE(write_file(home / "settings.json", "{\"look\": \"da"));
  EXPECT_EQ(read_settings(home / "settings.json"), UserSettings{});
}

TEST(SettingsFile, ThatCannotBeWrittenIsAProblem) {
  const ProjectFolder home;
  ASSERT_TRUE(write_file(home / "taken", "x"));
  EXPECT_FALSE(write_settings(home / "taken" / "settings.json", {}));
}

}  // namespace
}  // namespace samenhang

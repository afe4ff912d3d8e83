#include "base/files.h"
#include "project/project.h"
#include "support/noted_projects.h"
#include "support/project_folder.h"

#include <gmock/gmock.h>

#include <chrono>

// Saving and opening files: what stands beside them, and what goes wrong.
namespace samenhang {
namespace {

namespace fs = std::filesystem;

using test::names_in;
using test::note_in;
using test::noted;
using test::ProjectFolder;
using test::small_document;
using testing::ElementsAre;

void save(const fs::path& path, const Document& document) {
  const Result<void> saved = save_project(path, document);
  ASSERT_TRUE(saved) << line_of(saved.error(), Catalogue(Language::english));
}

TEST(SaveProject, MakesOneFile) {
  const ProjectFolder folder;
  save(folder / "naam.samenhang", noted("een"));
  EXPECT_THAT(names_in(folder), ElementsAre("naam.samenhang"));
  EXPECT_EQ(note_in(folder / "naam.samenhang"), "een");
}

TEST(SaveProject, KeepsThePreviousSave) {
  const ProjectFolder folder;
  const fs::path path = folder / "naam.samenhang";
  for (const char* note : {"een", "twee", "drie"}) save(path, noted(note));
  EXPECT_THAT(names_in(folder), ElementsAre("naam.samenhang", "naam.vorige.samenhang"));
  EXPECT_EQ(note_in(path), "drie");
  EXPECT_EQ(note_in(previous_save_path(path)), "twee");
}

TEST(SaveProject, LeavesAFileAloneThatHoldsTheSame) {
  const ProjectFolder folder;
  const fs::path path = folder / "naam.samenhang";
  for (const char* note : {"een", "twee", "twee"}) save(path, noted(note));
  EXPECT_EQ(note_in(previous_save_path(path)), "een");
}

TEST(SaveProject, ReplacesWhatALinkPointsTo) {
  const ProjectFolder folder;
  save(folder / "echt.samenhang", noted("een"));
  fs::create_symlink(folder / "echt.samenhang", folder / "naam.samenhang");
  save(folder / "naam.samenhang", noted("twee"));
  EXPECT_TRUE(fs::is_symlink(folder / "naam.samenhang"));
  EXPECT_EQ(note_in(folder / "echt.samenhang"), "twee");
  EXPECT_EQ(note_in(folder / "naam.vorige.samenhang"), "een");
}

TEST(SaveProject, SaysThatAFolderIsNotThere) {
  const ProjectFolder folder;
  EXPECT_FALSE(save_project(folder / "weg" / "naam.samenhang", small_document()));
  EXPECT_TRUE(names_in(folder).empty());
}

TEST(SaveProject, DoesNotTakeThePlaceOfAFolder) {
  const ProjectFolder folder;
  fs::create_directory(folder / "naam.samenhang");
  EXPECT_FALSE(save_project(folder / "naam.samenhang", small_document()));
}

TEST(OpenProject, MakesAndChangesNoFile) {
  const ProjectFolder folder;
  const fs::path path = folder / "naam.samenhang";
  save(path, noted("een"));
  const std::string bytes = read_file(path).value();
  const auto written_at = fs::last_write_time(path);
  ASSERT_TRUE(open_project(path));
  EXPECT_THAT(names_in(folder), ElementsAre("naam.samenhang"));
  EXPECT_EQ(read_file(path).value(), bytes);
  EXPECT_EQ(fs::last_write_time(path), written_at);
}

TEST(OpenProject, SaysThatThereIsNoFile) {
  const ProjectFolder folder;
  const auto reading = open_project(folder / "weg.samenhang");
  ASSERT_FALSE(reading);
  EXPECT_EQ(say(Catalogue(Language::english), reading.error().message), "There is no such file.");
}

TEST(Autosave, LiesBesideTheProject) {
  EXPECT_EQ(autosave_path("map/naam.samenhang"), fs::path("map/naam.herstel.samenhang"));
  EXPECT_EQ(autosave_path("naam.v2"), fs::path("naam.v2.herstel.samenhang"));
}

TEST(Autosave, IsOfferedWhenItSaysSomethingElseThanTheProject) {
  const ProjectFolder folder;
  const fs::path path = folder / "naam.samenhang";
  save(path, noted("een"));
  EXPECT_FALSE(newer_autosave(path));
  ASSERT_TRUE(save_autosave(path, noted("een")));
  EXPECT_FALSE(newer_autosave(path));
  ASSERT_TRUE(save_autosave(path, noted("twee")));
  ASSERT_TRUE(newer_autosave(path));
  EXPECT_EQ(note_in(*newer_autosave(path)), "twee");
  EXPECT_EQ(note_in(path), "een");
}

TEST(Autosave, IsOfferedForAProjectThatWasNeverSaved) {
  const ProjectFolder folder;
  ASSERT_TRUE(save_autosave(folder / "naam.samenhang", noted("een")));
  EXPECT_TRUE(newer_autosave(folder / "naam.samenhang"));
}

TEST(Autosave, IsNotOfferedWhenItIsOlder) {
  const ProjectFolder folder;
  const fs::path path = folder / "naam.samenhang";
  ASSERT_TRUE(save_autosave(path, noted("een")));
  save(path, noted("twee"));
  fs::last_write_time(autosave_path(path), fs::last_write_time(path) - std::chrono::seconds(10));
  EXPECT_FALSE(newer_autosave(path));
}

TEST(Autosave, IsGoneOnceDropped) {
  const ProjectFolder folder;
  const fs::path path = folder / "naam.samenhang";
  ASSERT_TRUE(save_autosave(path, noted("een")));
  drop_autosave(path);
  drop_autosave(path);
  EXPECT_TRUE(names_in(folder).empty());
}

}  // namespace
}  // namespace samenhang

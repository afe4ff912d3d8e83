#include "base/files.h"

#include "project/project.h"
#include "support/noted_projects.h"
#include "support/project_folder.h"

#include <gmock/gmock.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

// Disks that are full, and files and folders that may not be written: what stood there stays, whole.
namespace samenhang {
namespace {

namespace fs = std::filesystem;

using test::names_in;
using test::note_in;
using test::noted;
using test::ProjectFolder;
using test::small_document;
using testing::ElementsAre;
using testing::HasSubstr;

std::string line_of_failure(const Result<void>& outcome) {
  return outcome ? "succeeded" : line_of(outcome.error(), Catalogue(Language::english));
}

// While it lives, no file can be made larger than this: what a full disk does, at a place of our choice.
class RoomFor {
 public:
  explicit RoomFor(std::size_t bytes) : handler_before_(std::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit limit{bytes, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~RoomFor() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    (void)std::signal(SIGXFSZ, handler_before_);
  }
  RoomFor(const RoomFor&) = delete;
  RoomFor& operator=(const RoomFor&) = delete;

 private:
  void (*handler_before_)(int);
  rlimit before_{};
};

// While it lives, root is nobody in particular: root may write everywhere.
class AsOrdinaryUser {
 public:
  AsOrdinaryUser() : was_root_(::geteuid() == 0) {
    constexpr uid_t kNobody = 65534;
    if (was_root_ && ::setresuid(kNobody, kNobody, 0) != 0) ADD_FAILURE() << "root cannot become nobody";
  }
  ~AsOrdinaryUser() {
    if (was_root_ && ::setresuid(0, 0, 0) != 0) std::abort();
  }
  AsOrdinaryUser(const AsOrdinaryUser&) = delete;
  AsOrdinaryUser& operator=(const AsOrdinaryUser&) = delete;

 private:
  bool was_root_;
};

void save_two(const fs::path& path) {
  ASSERT_TRUE(save_project(path, noted("een")));
  ASSERT_TRUE(save_project(path, noted("twee")));
}

void expect_the_two(const ProjectFolder& folder, const fs::path& path) {
  EXPECT_THAT(names_in(folder), ElementsAre("naam.samenhang", "naam.vorige.samenhang"));
  EXPECT_EQ(note_in(path), "twee");
  EXPECT_EQ(note_in(previous_save_path(path)), "een");
}

TEST(FullDisk, IsSaid) {
  const Result<void> saved = save_project("/dev/full", small_document());
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().file, "/dev/full");
  EXPECT_THAT(line_of_failure(saved), HasSubstr("the disk is full"));
}

TEST(FullDisk, LeavesTheProjectAndItsPreviousSaveWhereverItIsFull) {
  const ProjectFolder folder;
  const fs::path path = folder / "naam.samenhang";
  save_two(path);
  const std::size_t whole = project_bytes(noted("drie")).size();
  for (const std::size_t room : {std::size_t{0}, std::size_t{1}, whole / 2, whole - 1}) {
    const RoomFor full(room);
    EXPECT_THAT(line_of_failure(save_project(path, noted("drie"))), HasSubstr("cannot be written")) << room;
    expect_the_two(folder, path);
  }
  EXPECT_TRUE(save_project(path, noted("drie")));
  EXPECT_EQ(note_in(path), "drie");
}

TEST(FullDisk, LeavesNoNewProjectBehind) {
  const ProjectFolder folder;
  const RoomFor full(100);
  EXPECT_FALSE(save_project(folder / "naam.samenhang", noted("een")));
  EXPECT_TRUE(names_in(folder).empty());
}

TEST(FullDisk, LeavesTheAutosaveThatIsThere) {
  const ProjectFolder folder;
  const fs::path path = folder / "naam.samenhang";
  ASSERT_TRUE(save_autosave(path, noted("een")));
  const RoomFor full(100);
  EXPECT_FALSE(save_autosave(path, noted("twee")));
  EXPECT_THAT(names_in(folder), ElementsAre("naam.herstel.samenhang"));
  EXPECT_EQ(note_in(autosave_path(path)), "een");
}

TEST(ReadOnlyFolder, KeepsTheProjectAndItsPreviousSave) {
  const AsOrdinaryUser ordinary;
  const ProjectFolder folder;
  const fs::path path = folder / "naam.samenhang";
  save_two(path);
  fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
  EXPECT_THAT(line_of_failure(save_project(path, noted("drie"))), HasSubstr("you are not allowed to"));
  EXPECT_FALSE(save_autosave(path, noted("drie")));
  expect_the_two(folder, path);
}

TEST(ReadOnlyFile, IsNotReplaced) {
  const AsOrdinaryUser ordinary;
  const ProjectFolder folder;
  const fs::path path = folder / "naam.samenhang";
  save_two(path);
  fs::permissions(path, fs::perms::owner_read);
  EXPECT_THAT(line_of_failure(save_project(path, noted("drie"))), HasSubstr("it is read-only"));
  expect_the_two(folder, path);
}

TEST(ReadOnlyFile, CanBeOpenedAndOneThatMayNotBeReadIsSaid) {
  const AsOrdinaryUser ordinary;
  const ProjectFolder folder;
  const fs::path path = folder / "naam.samenhang";
  ASSERT_TRUE(save_project(path, noted("een")));
  fs::permissions(path, fs::perms::owner_read);
  EXPECT_EQ(note_in(path), "een");
  fs::permissions(path, fs::perms::none);
  const auto reading = open_project(path);
  ASSERT_FALSE(reading);
  EXPECT_THAT(line_of(reading.error(), Catalogue(Language::english)), HasSubstr("you are not allowed to"));
}

}  // namespace
}  // namespace samenhang

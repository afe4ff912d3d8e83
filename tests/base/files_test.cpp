#include "base/files.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <filesystem>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

class Files : public testing::Test {
 protected:
  Files() { fs::create_directories(folder_); }
  ~Files() override { fs::remove_all(folder_); }

  long entries() const { return std::distance(fs::directory_iterator(folder_), {}); }

  fs::path folder_ = fs::temp_directory_path() / ("samenhang-files-" + std::to_string(getpid()));
  fs::path file_ = folder_ / "list.csv";
};

TEST_F(Files, GiveBackWhatWasWritten) {
  const std::string bytes("a\0b\r\n", 5);
  ASSERT_TRUE(write_file(file_, bytes));
  EXPECT_EQ(read_file(file_), bytes);
}

TEST_F(Files, AreReplacedWholeAndLeaveNothingBeside) {
  ASSERT_TRUE(write_file(file_, "a long first text"));
  ASSERT_TRUE(write_file(file_, "short"));
  EXPECT_EQ(read_file(file_), "short");
  EXPECT_EQ(entries(), 1);
}

TEST_F(Files, KeepTheirPermissionsWhenReplaced) {
  ASSERT_TRUE(write_file(file_, "a"));
  fs::permissions(file_, fs::perms::owner_read | fs::perms::owner_write);
  ASSERT_TRUE(write_file(file_, "b"));
  EXPECT_EQ(fs::status(file_).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(Files, BehindALinkAreReplacedAndTheLinkStays) {
  ASSERT_TRUE(write_file(file_, "a"));
  fs::create_symlink(file_, folder_ / "link");
  ASSERT_TRUE(write_file(folder_ / "link", "b"));
  EXPECT_TRUE(fs::is_symlink(folder_ / "link"));
  EXPECT_EQ(read_file(file_), "b");
}

TEST_F(Files, BehindALinkToNothingAreMadeWhereItPoints) {
  fs::create_symlink("new.csv", folder_ / "one");
  fs::create_symlink(folder_ / "one", folder_ / "two");
  ASSERT_TRUE(write_file(folder_ / "two", "a"));
  EXPECT_TRUE(fs::is_symlink(folder_ / "two"));
  EXPECT_TRUE(fs::is_symlink(folder_ / "one"));
  EXPECT_EQ(read_file(folder_ / "new.csv"), "a");
}

TEST_F(Files, BehindARingOfLinksAreAProblemAndTheLinksStay) {
  fs::create_symlink("two", folder_ / "one");
  fs::create_symlink("one", folder_ / "two");
  EXPECT_FALSE(write_file(folder_ / "one", "a"));
  EXPECT_TRUE(fs::is_symlink(folder_ / "one"));
  EXPECT_EQ(entries(), 2);
}

TEST_F(Files, ThatMayOnlyBeReadAreNotReplaced) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
  ASSERT_TRUE(write_file(file_, "a"));
  fs::permissions(file_, fs::perms::owner_read);
  const auto written = write_file(file_, "b");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().message.fillings.at(0).second, Filling(message("it is read-only")));
  EXPECT_EQ(read_file(file_), "a");
}

TEST_F(Files, ThatArePipesOrDevicesAreNotRead) {
  const fs::path pipe = folder_ / "pipe";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  for (const fs::path& path : {pipe, fs::path("/dev/zero")}) {
    const auto read = read_file(path);
    ASSERT_FALSE(read) << path;
    EXPECT_EQ(read.error().message, Sentence{message("This is a device or a pipe, not a file.")});
  }
}

TEST_F(Files, AreNotReadAboveTheLargestSize) {
  ASSERT_TRUE(write_file(file_, ""));
  fs::resize_file(file_, kLargestFile_bytes + 1);
  const auto read = read_file(file_);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().message, (Sentence{message("The file is larger than {count} GB."), {{"count", 1L}}}));
}

TEST_F(Files, WrittenTogetherAreAllInTheirPlaces) {
  const std::array<FileContent, 2> files{{{folder_ / "a.csv", "a"}, {folder_ / "b.csv", "b"}}};
  ASSERT_TRUE(write_files(files));
  EXPECT_EQ(read_file(folder_ / "a.csv"), "a");
  EXPECT_EQ(read_file(folder_ / "b.csv"), "b");
  EXPECT_EQ(entries(), 2);
}

TEST_F(Files, WrittenTogetherAreAllAsTheyWereWhereOneCannotBeReplaced) {
  ASSERT_TRUE(write_file(folder_ / "a.csv", "old"));
  fs::create_directory(folder_ / "b.csv");
  const std::array<FileContent, 2> files{{{folder_ / "a.csv", "new"}, {folder_ / "b.csv", "b"}}};
  const auto written = write_files(files);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().file, (folder_ / "b.csv").string());
  EXPECT_EQ(written.error().hint.message,
            message("None of the {count} files was replaced. Choose another place, or make room."));
  EXPECT_EQ(read_file(folder_ / "a.csv"), "old");
  EXPECT_EQ(entries(), 2);
}

// The child writes on and on; wherever the interrupt meets it, the file is whole and nothing stands beside it.
TEST_F(Files, LeaveNothingBesideThemWhenInterrupted) {
  const std::string whole(100'000, 'a');
  for (int round = 0; round < 20; ++round) {
    const pid_t child = ::fork();
    if (child == 0) {
      for (;;) (void)write_file(file_, whole);
    }
    ::usleep(static_cast<useconds_t>(2'000 + 700 * round));
    ::kill(child, SIGINT);
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_LE(entries(), 1) << "round " << round;
    EXPECT_TRUE(!fs::exists(file_) || fs::file_size(file_) == whole.size());
  }
}

TEST_F(Files, ThatAreNotThereSaySo) {
  const auto read = read_file(file_);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().file, file_.string());
  EXPECT_EQ(read.error().message, Sentence{message("There is no such file.")});
}

TEST_F(Files, ThatAreAFolderSaySo) {
  ASSERT_FALSE(read_file(folder_));
  EXPECT_EQ(read_file(folder_).error().message, Sentence{message("This is a folder, not a file.")});
  EXPECT_FALSE(write_file(folder_, "a"));
}

TEST_F(Files, CannotBeWrittenWhereThereIsNoFolderAndLeaveNothing) {
  EXPECT_FALSE(write_file(folder_ / "missing" / "list.csv", "a"));
  EXPECT_EQ(entries(), 0);
}

TEST_F(Files, AreWrittenToADeviceWithoutReplacingIt) {
  EXPECT_TRUE(write_file("/dev/null", "a"));
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(Files, OnAFullDiskAreAProblem) {
  EXPECT_FALSE(write_file("/dev/full", "a"));
}

}  // namespace
}  // namespace samenhang

#include "base/files.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

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

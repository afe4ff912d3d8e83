#include "project/file_mark.h"

#include "base/files.h"
#include "project/project.h"
#include "support/documents.h"
#include "support/project_folder.h"

#include <gtest/gtest.h>

#include <chrono>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

using test::ProjectFolder;

// A file of four bytes.
fs::path made(const ProjectFolder& folder) {
  const fs::path path = folder / "naam.samenhang";
  EXPECT_TRUE(write_file(path, "vier"));
  return path;
}

TEST(FileMark, StaysWhileNobodyWrites) {
  const ProjectFolder folder;
  const fs::path path = made(folder);
  const FileMark before = file_mark(path);
  EXPECT_TRUE(before.exists);
  EXPECT_EQ(before.size_bytes, 4U);
  EXPECT_TRUE(read_file(path));
  EXPECT_EQ(file_mark(path), before);
}

TEST(FileMark, OfWhatIsNotThereSaysSo) {
  const ProjectFolder folder;
  EXPECT_EQ(file_mark(folder / "weg.samenhang"), FileMark{});
  const fs::path path = made(folder);
  fs::remove(path);
  EXPECT_FALSE(file_mark(path).exists);
}

TEST(FileMark, ChangesWhereAnotherFileTookItsPlace) {
  const ProjectFolder folder;
  const fs::path path = made(folder);
  const FileMark before = file_mark(path);
  const auto written_at = fs::last_write_time(path);
  ASSERT_TRUE(write_file(path, "vijf"));
  fs::last_write_time(path, written_at);
  EXPECT_EQ(file_mark(path).changed_at_ns, before.changed_at_ns);
  EXPECT_NE(file_mark(path), before);
}

TEST(FileMark, ChangesByANanosecondAndByAByte) {
  const ProjectFolder folder;
  const fs::path path = made(folder);
  const FileMark before = file_mark(path);
  const auto written_at = fs::last_write_time(path);
  fs::last_write_time(path, written_at + std::chrono::nanoseconds(1));
  EXPECT_NE(file_mark(path), before);
  fs::last_write_time(path, written_at);
  EXPECT_EQ(file_mark(path), before);
  fs::resize_file(path, 3);
  fs::last_write_time(path, written_at);
  EXPECT_NE(file_mark(path), before);
}

TEST(FileMark, IsThatOfWhatALinkPointsTo) {
  const ProjectFolder folder;
  const fs::path path = made(folder);
  fs::create_symlink(path, folder / "link.samenhang");
  EXPECT_EQ(file_mark(folder / "link.samenhang"), file_mark(path));
}

TEST(FileMark, TellsOfEverySaveThatChangesSomething) {
  const ProjectFolder folder;
  const fs::path path = folder / "naam.samenhang";
  ASSERT_TRUE(save_project(path, test::small_document()));
  const FileMark first = file_mark(path);
  ASSERT_TRUE(save_project(path, test::small_document()));
  EXPECT_EQ(file_mark(path), first);
  ASSERT_TRUE(save_project(path, test::after(test::small_document(), SetProjectNote{"anders"})));
  EXPECT_NE(file_mark(path), first);
}

}  // namespace
}  // namespace samenhang

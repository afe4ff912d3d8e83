#include "base/files.h"
#include "project/project.h"
#include "support/documents.h"
#include "support/project_folder.h"

#include <gmock/gmock.h>
#include <sys/syscall.h>
#include <unistd.h>

// What is put on the disk before a save returns: the file, and after it the folder in which it got its name.
namespace samenhang {
namespace {

namespace fs = std::filesystem;

using test::ProjectFolder;
using test::small_document;
using testing::Contains;
using testing::ElementsAre;

std::vector<fs::path>& flushed() {
  static std::vector<fs::path> paths;
  return paths;
}

}  // namespace
}  // namespace samenhang

// In the place of the system's: writes down what is flushed, and flushes it.
extern "C" int fsync(int descriptor) {
  std::error_code ignored;
  samenhang::flushed().push_back(std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(descriptor), ignored));
  return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

namespace samenhang {
namespace {

fs::path folder_of(const ProjectFolder& folder) {
  return fs::canonical(folder.path());
}

TEST(Flush, IsOfTheFileAndThenOfItsFolder) {
  const ProjectFolder folder;
  flushed().clear();
  ASSERT_TRUE(save_project(folder / "naam.samenhang", small_document()));
  ASSERT_EQ(flushed().size(), 2U);
  EXPECT_EQ(flushed()[0].parent_path(), folder_of(folder));
  EXPECT_EQ(flushed()[1], folder_of(folder));
}

TEST(Flush, IsOfTheFolderOnceThePreviousSaveHasItsName) {
  const ProjectFolder folder;
  const fs::path path = folder / "naam.samenhang";
  ASSERT_TRUE(save_project(path, small_document()));
  flushed().clear();
  ASSERT_TRUE(save_project(path, test::after(small_document(), SetProjectNote{"twee"})));
  ASSERT_FALSE(flushed().empty());
  EXPECT_EQ(flushed().back(), folder_of(folder));
  EXPECT_TRUE(fs::exists(previous_save_path(path)));
}

TEST(Flush, IsOfTheFolderOfTheAutosave) {
  const ProjectFolder folder;
  flushed().clear();
  ASSERT_TRUE(save_autosave(folder / "naam.samenhang", small_document()));
  ASSERT_EQ(flushed().size(), 2U);
  EXPECT_EQ(flushed()[1], folder_of(folder));
}

TEST(Flush, IsOfBothFoldersWhereTheProjectIsALink) {
  const ProjectFolder folder;
  fs::create_directory(folder / "elders");
  const fs::path target = folder / "elders" / "echt.samenhang";
  ASSERT_TRUE(save_project(target, small_document()));
  fs::create_symlink(target, folder / "naam.samenhang");
  flushed().clear();
  ASSERT_TRUE(save_project(folder / "naam.samenhang", test::after(small_document(), SetProjectNote{"twee"})));
  EXPECT_THAT(flushed(), Contains(folder_of(folder)));
  EXPECT_THAT(flushed(), Contains(folder_of(folder) / "elders"));
}

TEST(Flush, IsSpareWhereTheFileHoldsTheSame) {
  const ProjectFolder folder;
  ASSERT_TRUE(save_project(folder / "naam.samenhang", small_document()));
  flushed().clear();
  ASSERT_TRUE(save_project(folder / "naam.samenhang", small_document()));
  EXPECT_THAT(flushed(), ElementsAre());
}

}  // namespace
}  // namespace samenhang

#include "panels/folder_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace samenhang {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;

const std::vector<std::string> kEndings{".csv", ".json"};

class FolderRowsOf : public testing::Test {
 protected:
  FolderRowsOf() : folder_(fs::temp_directory_path() / ("samenhang-folder-" + std::to_string(getpid()))) {
    fs::create_directories(folder_);
  }
  ~FolderRowsOf() override { fs::remove_all(folder_); }
  FolderRowsOf(const FolderRowsOf&) = delete;
  FolderRowsOf& operator=(const FolderRowsOf&) = delete;

  void add_file(const char* name) const { std::ofstream(folder_ / name) << "x"; }
  void add_folder(const char* name) const { fs::create_directory(folder_ / name); }

  std::vector<std::string> names() const {
    std::vector<std::string> found;
    const auto read = folder_rows(folder_, kEndings);
    for (const FolderRow& row : read->rows) found.push_back(row.name);
    return found;
  }

  fs::path folder_;
};

TEST_F(FolderRowsOf, AFolderStandFoldersFirstThenByName) {
  add_file("b.csv");
  add_folder("Zorg");
  add_file("A.csv");
  add_folder("armoede");
  EXPECT_THAT(names(), ElementsAre("armoede", "Zorg", "A.csv", "b.csv"));
}

TEST_F(FolderRowsOf, AFolderLeaveOutHiddenThingsAndWhatHoldsNoLists) {
  add_file(".hidden.csv");
  add_file("foto.jpg");
  add_file("lijst.csv");
  add_file("Netwerk.JSON");
  EXPECT_THAT(names(), ElementsAre("lijst.csv", "Netwerk.JSON"));
}

TEST_F(FolderRowsOf, AFolderKnowWhetherItCanBeOpened) {
  EXPECT_FALSE(folder_rows(folder_, kEndings)->holds_tables);
  add_file("partijen.csv");
  EXPECT_TRUE(folder_rows(folder_, kEndings)->holds_tables);
}

TEST(FolderRows, OfAFolderThatIsNotThereAreAProblem) {
  EXPECT_FALSE(folder_rows("/no/such/folder", kEndings).has_value());
}

TEST(FolderAbove, IsTheSameWithAndWithoutASlashAtTheEnd) {
  EXPECT_EQ(folder_above("/a/b"), "/a");
  EXPECT_EQ(folder_above("/a/b/"), "/a");
  EXPECT_EQ(folder_above("/a/b/../c/"), "/a");
}

TEST(FolderAbove, IsKnownOfARelativeFolder) {
  EXPECT_EQ(folder_above("lists"), fs::current_path());
  EXPECT_EQ(folder_above("."), fs::current_path().parent_path());
}

TEST(FolderAbove, OfTheRootIsTheRoot) {
  EXPECT_EQ(folder_above("/"), "/");
}

}  // namespace
}  // namespace samenhang

#include "editor/project_file.h"

#include "editor/fake_methods.h"
#include "support/documents.h"
#include "support/project_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

class ProjectFileTest : public testing::Test {
 protected:
  ProjectFileTest() : history_(test::small_document()), file_(folder_ / "state", [] {}) {}

  std::optional<ProjectFile::Saved> settle() {
    test::collect_until(*this, [&] { return !file_.is_busy(); });
    return std::exchange(saved_, std::nullopt);
  }
  void change(const std::string& note) { ASSERT_TRUE(history_.apply(SetProjectNote{note}).has_value()); }
  void keep_now() {
    file_.keep(history_, now_s_);
    now_s_ += kAutosaveAfter_s;
    file_.keep(history_, now_s_);
  }

 public:
  void collect() {
    if (auto saved = file_.collect()) saved_ = std::move(saved);
  }

 protected:
  test::ProjectFolder folder_;
  History history_;
  ProjectFile file_;
  std::optional<ProjectFile::Saved> saved_;
  double now_s_ = 0.0;
};

TEST_F(ProjectFileTest, SavesAndIsOfThatFileFromThenOn) {
  file_.save(folder_ / "plan.samenhang", history_);
  EXPECT_TRUE(file_.is_saving());
  const auto saved = settle();
  ASSERT_TRUE(saved && saved->outcome);
  EXPECT_EQ(saved->revision, history_.revision());
  EXPECT_EQ(file_.path(), folder_ / "plan.samenhang");
  EXPECT_FALSE(file_.was_changed_elsewhere());
}

TEST_F(ProjectFileTest, KeepsItsFileWhereSavingFails) {
  file_.save(folder_ / "nergens" / "plan.samenhang", history_);
  const auto saved = settle();
  ASSERT_TRUE(saved);
  EXPECT_FALSE(saved->outcome);
  EXPECT_TRUE(file_.path().empty());
}

TEST_F(ProjectFileTest, NoticesThatAnotherProgramWroteTheFile) {
  file_.save(folder_ / "plan.samenhang", history_);
  settle();
  ASSERT_TRUE(save_project(folder_ / "plan.samenhang", test::example_document()));
  EXPECT_TRUE(file_.was_changed_elsewhere());
}

TEST_F(ProjectFileTest, KeepsNothingWhereNothingWasChanged) {
  EXPECT_EQ(file_.keep(history_, 0.0), std::nullopt);
  EXPECT_EQ(file_.keep(history_, 100.0), std::nullopt);
  EXPECT_FALSE(file_.is_busy());
}

TEST_F(ProjectFileTest, TellsWhenItMustKeepAChange) {
  change("Een");
  EXPECT_EQ(file_.keep(history_, 5.0), kAutosaveAfter_s);
  change("Twee");
  EXPECT_EQ(file_.keep(history_, 7.0), kAutosaveAfter_s - 2.0) << "of the first change that is not kept";
}

TEST_F(ProjectFileTest, WhatHasNoFileIsKeptInTheStateFolderUntilItIsSaved) {
  change("Een");
  keep_now();
  settle();
  EXPECT_EQ(test::names_in(folder_), std::vector<std::string>{"state"});
  EXPECT_FALSE(fs::is_empty(folder_ / "state"));
  EXPECT_TRUE(left_behind(folder_ / "state").empty()) << "its program still runs";
  file_.save(folder_ / "plan.samenhang", history_);
  settle();
  EXPECT_TRUE(fs::is_empty(folder_ / "state"));
}

TEST_F(ProjectFileTest, ASaveWaitsForWhatIsBeingKept) {
  change("Een");
  keep_now();
  file_.save(folder_ / "plan.samenhang", history_);
  const auto saved = settle();
  ASSERT_TRUE(saved && saved->outcome);
  EXPECT_TRUE(fs::is_empty(folder_ / "state"));
}

TEST_F(ProjectFileTest, SaysWhyChangesCannotBeKeptUntilTheyCan) {
  file_.opened(folder_ / "weg" / "plan.samenhang", {});
  ASSERT_TRUE(std::ofstream(folder_ / "weg"));
  change("Een");
  keep_now();
  settle();
  ASSERT_NE(file_.keeping_problem(), nullptr);
  fs::remove(folder_ / "weg");
  keep_now();
  settle();
  EXPECT_EQ(file_.keeping_problem(), nullptr);
}

TEST_F(ProjectFileTest, AnotherProjectLeavesNothingOfTheOneBefore) {
  change("Een");
  keep_now();
  settle();
  file_.opened({}, {});
  EXPECT_TRUE(fs::is_empty(folder_ / "state"));
}

}  // namespace
}  // namespace samenhang

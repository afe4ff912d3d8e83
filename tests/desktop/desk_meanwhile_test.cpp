#include "desktop/desk_on_files.h"

#include <gtest/gtest.h>

#include <string>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

using test::kFirst;
using test::kLast;
using test::kSecond;

// A project that takes longer to read than the window may be without an answer.
class LargeFileTest : public test::DeskOnFiles {
 protected:
  LargeFileTest() {
    Document document = test::small_document();
    document.note.assign(2'000'000, 'x');
    save(large(), document);
  }

  fs::path large() const { return folder_ / "groot.samenhang"; }
  void settle_reading() {
    test::collect_until(desk_, [this] { return desk_.settled(); });
  }
};

TEST_F(LargeFileTest, IsReadInTheBackground) {
  desk_.open(large());
  EXPECT_FALSE(desk_.session().is_open());
  desk_.collect();
  EXPECT_EQ(desk_.file().opening, "groot.samenhang");
  settle_reading();
  EXPECT_EQ(desk_.session().document().note.size(), 2'000'000U);
  EXPECT_EQ(desk_.file().path, large());
  EXPECT_EQ(desk_.file().opening, "");
}

TEST_F(LargeFileTest, WhatIsAskedForMeanwhileIsOpenedInItsPlace) {
  desk_.open(large());
  desk_.open(file());
  settle_reading();
  EXPECT_EQ(desk_.file().path, file());
}

TEST_F(LargeFileTest, WhatIsChangedMeanwhileIsAskedAboutFirst) {
  desk_.open(file());
  settle();
  desk_.open(large());
  note("Nieuw");
  settle_reading();
  EXPECT_TRUE(asks("Save the changes?"));
  EXPECT_EQ(desk_.session().document().note, "Nieuw");
  desk_.answer(kSecond);
  EXPECT_EQ(desk_.session().document().note.size(), 2'000'000U);
}

TEST_F(LargeFileTest, WhatIsChangedAfterTheLastWishIsAskedAboutFirst) {
  save(other(), test::example_document());
  desk_.open(file());
  settle();
  desk_.open(large());
  desk_.open(other());
  note("Nieuw");
  settle_reading();
  EXPECT_TRUE(asks("Save the changes?"));
  EXPECT_EQ(desk_.session().document().note, "Nieuw");
}

TEST_F(LargeFileTest, DoesNotTakeThePlaceOfANewProject) {
  desk_.open(large());
  ProjectFacts facts;
  facts.municipality = "Nieuwstad";
  desk_.start_new(facts);
  settle_reading();
  EXPECT_EQ(desk_.session().project_name(), "Nieuwstad");
  EXPECT_EQ(desk_.file().opening, "");
}

using DeskMeanwhile = test::DeskOnFiles;

TEST_F(DeskMeanwhile, AnotherProjectWaitsForWhatIsBeingSaved) {
  save(other(), test::example_document());
  desk_.open(file());
  note("Bewaard");
  desk_.save();
  desk_.open(other());
  settle();
  EXPECT_EQ(desk_.question(), nullptr);
  EXPECT_EQ(desk_.file().path, other());
  EXPECT_EQ(desk_.session().document().inventory, stored(other()).inventory);
  EXPECT_FALSE(desk_.file().is_changed);
  EXPECT_EQ(stored(file()).note, "Bewaard");
}

TEST_F(DeskMeanwhile, IsSavedAgainWhereThatIsAskedFor) {
  desk_.open(file());
  note("Een");
  desk_.save();
  note("Twee");
  desk_.save();
  settle();
  EXPECT_EQ(stored(file()).note, "Twee");
  EXPECT_FALSE(desk_.file().is_changed);
}

TEST_F(DeskMeanwhile, IsSavedElsewhereOnceItIsSaved) {
  desk_.open(file());
  note("Een");
  desk_.save();
  desk_.save_as(other());
  settle();
  EXPECT_EQ(stored(other()).note, "Een");
  EXPECT_EQ(desk_.file().path, other());
}

TEST_F(DeskMeanwhile, SavingInItsOwnPlaceAsksAboutWhatAnotherProgramWrote) {
  desk_.open(file());
  note("Hier");
  Document theirs = test::small_document();
  theirs.note = "Daar";
  save(file(), theirs);
  desk_.save_as(file());
  EXPECT_TRUE(asks("Another program has changed this file"));
  EXPECT_EQ(stored(file()).note, "Daar");
}

TEST_F(DeskMeanwhile, WhatACrashLeftIsThereStillWhereTheUserDecidesLater) {
  Document unsaved = test::small_document();
  unsaved.note = "Niet bewaard";
  ASSERT_TRUE(save_autosave(file(), unsaved).has_value());
  desk_.open(file());
  desk_.answer(kLast);
  note("Iets anders");
  desk_.keep(0.0);
  desk_.keep(kAutosaveAfter_s);
  test::collect_until(desk_, [this] { return fs::exists(autosave_path(file())); });
  settle();
  desk_.save();
  settle();
  desk_.open(file());
  ASSERT_TRUE(asks("Go on where you were?"));
  desk_.answer(kFirst);
  EXPECT_EQ(desk_.session().document().note, "Niet bewaard");
}

TEST_F(DeskMeanwhile, ChangesThatTheUserLeavesAreNotOfferedAsOfACrash) {
  desk_.open(file());
  note("Weg ermee");
  desk_.keep(0.0);
  desk_.keep(kAutosaveAfter_s);
  test::collect_until(desk_, [this] { return fs::exists(autosave_path(file())); });
  settle();
  desk_.open(file());
  ASSERT_TRUE(asks("Save the changes?"));
  desk_.answer(kSecond);
  EXPECT_EQ(desk_.question(), nullptr);
  EXPECT_TRUE(desk_.session().document().note.empty());
  EXPECT_FALSE(fs::exists(autosave_path(file())));
}

TEST_F(DeskMeanwhile, AsksBeforeRowsAreLostThatCouldNotBeRead) {
  Document document = test::small_document();
  Relation relation = document.inventory->relations[0];
  relation.id = RelationId("R9");
  relation.to = PartyId("P999");
  document.inventory.own().relations.push_back(relation);
  save(file(), document);
  desk_.open(file());
  note("Nieuw");
  desk_.save();
  ASSERT_TRUE(asks("Not all of this file could be read"));
  EXPECT_TRUE(stored(file()).note.empty());
  desk_.answer(kSecond);
  settle();
  EXPECT_EQ(stored(file()).note, "Nieuw");
  desk_.save();
  EXPECT_EQ(desk_.question(), nullptr) << "once is enough";
}

TEST_F(DeskMeanwhile, SaysWhereWhatIsNotSavedCannotBeKept) {
  fs::create_directories(folder_ / "map");
  save(folder_ / "map" / "plan.samenhang", test::small_document());
  desk_.open(folder_ / "map" / "plan.samenhang");
  fs::remove_all(folder_ / "map");
  ASSERT_TRUE(write_file(folder_ / "map", "nu een bestand").has_value());
  note("Nergens");
  desk_.keep(0.0);
  desk_.keep(kAutosaveAfter_s);
  test::collect_until(desk_, [this] { return desk_.file().keeping_problem.has_value(); });
  EXPECT_TRUE(desk_.file().keeping_problem.has_value());
  EXPECT_EQ(desk_.session().edit_problem(), nullptr);
}

}  // namespace
}  // namespace samenhang

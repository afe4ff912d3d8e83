#include "desktop/desk_on_files.h"
#include "support/random_edits.h"

#include <gtest/gtest.h>

#include <string>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

using DeskTest = test::DeskOnFiles;
using test::kFirst;
using test::kLast;
using test::kSecond;

TEST_F(DeskTest, OpensAProjectAndSavesItWhereItWas) {
  desk_.open(file());
  EXPECT_EQ(desk_.session().project_name(), "Proefstad");
  EXPECT_EQ(desk_.file().path, fs::path());
  desk_.collect();
  EXPECT_EQ(desk_.file().path, file());
  note("Nieuw");
  desk_.collect();
  EXPECT_TRUE(desk_.file().is_changed);
  desk_.save();
  settle();
  EXPECT_FALSE(desk_.file().is_changed);
  EXPECT_EQ(desk_.file().saved_at, "12:03");
  EXPECT_EQ(stored(file()).note, "Nieuw");
}

TEST_F(DeskTest, AsksForAPlaceWhereThereIsNone) {
  ProjectFacts facts;
  facts.municipality = "Nieuwstad";
  desk_.start_new(facts);
  desk_.save();
  EXPECT_TRUE(desk_.take_asks_for_place());
  desk_.save_as(folder_ / "nieuw.samenhang");
  settle();
  EXPECT_EQ(stored(folder_ / "nieuw.samenhang").inventory->project.municipality, "Nieuwstad");
  EXPECT_EQ(desk_.file().path, folder_ / "nieuw.samenhang");
}

TEST_F(DeskTest, EndsAtOnceWhereNothingIsLost) {
  desk_.open(file());
  desk_.close();
  EXPECT_EQ(desk_.question(), nullptr);
  EXPECT_TRUE(desk_.has_ended());
}

TEST_F(DeskTest, AWayOfLookingAtListsIsNothingToLose) {
  desk_.open(fs::path(SAMENHANG_ROOT) / "data" / "example");
  Requests requests;
  requests.choose_network = NetworkChoice::two_mode;
  desk_.carry_out(requests);
  desk_.close();
  EXPECT_EQ(desk_.question(), nullptr);
}

TEST_F(DeskTest, SavesBeforeItEndsWhereTheUserSaysSo) {
  desk_.open(file());
  note("Bewaard");
  desk_.close();
  ASSERT_TRUE(asks("Save the changes?"));
  EXPECT_FALSE(desk_.has_ended());
  desk_.answer(kFirst);
  settle();
  EXPECT_TRUE(desk_.has_ended());
  EXPECT_EQ(stored(file()).note, "Bewaard");
}

TEST_F(DeskTest, EndsWithoutSavingWhereTheUserSaysSo) {
  desk_.open(file());
  note("Weg");
  desk_.close();
  desk_.answer(kSecond);
  EXPECT_TRUE(desk_.has_ended());
  EXPECT_TRUE(stored(file()).note.empty());
}

TEST_F(DeskTest, GoesOnWhereTheUserThinksBetterOfIt) {
  desk_.open(file());
  note("Nog bezig");
  desk_.close();
  desk_.answer(kLast);
  EXPECT_FALSE(desk_.has_ended());
  EXPECT_EQ(desk_.session().document().note, "Nog bezig");
}

TEST_F(DeskTest, AsksAgainWhereMoreWasChangedWhileItSaved) {
  desk_.open(file());
  note("Een");
  desk_.close();
  desk_.answer(kFirst);
  note("Twee");
  settle();
  EXPECT_TRUE(asks("Save the changes?"));
  EXPECT_FALSE(desk_.has_ended());
}

TEST_F(DeskTest, DoesNotEndWhereSavingFails) {
  desk_.open(file());
  note("Kan niet weg");
  ASSERT_TRUE(write_file(folder_ / "bestand", "x").has_value());
  desk_.save_as(folder_ / "bestand" / "plan.samenhang");
  desk_.close();
  settle();
  ASSERT_TRUE(desk_.refusal().has_value());
  EXPECT_EQ(desk_.refusal()->of, Refusal::Of::saving);
  EXPECT_FALSE(desk_.has_ended());
  EXPECT_EQ(desk_.session().document().note, "Kan niet weg");
  EXPECT_EQ(desk_.file().path, file());
}

TEST_F(DeskTest, AsksBeforeItSavesOverWhatAnotherProgramWrote) {
  desk_.open(file());
  note("Hier");
  Document theirs = test::small_document();
  theirs.note = "Daar";
  save(file(), theirs);
  desk_.save();
  ASSERT_TRUE(asks("Another program has changed this file"));
  EXPECT_EQ(stored(file()).note, "Daar");
  desk_.answer(kFirst);
  settle();
  EXPECT_EQ(stored(file()).note, "Hier");
  EXPECT_EQ(stored(previous_save_path(file())).note, "Daar");
}

TEST_F(DeskTest, KeepsChangesBesideTheFileUntilTheyAreSaved) {
  desk_.open(file());
  EXPECT_EQ(desk_.keep(0.0), std::nullopt);
  note("Gewijzigd");
  ASSERT_TRUE(desk_.keep(1.0).has_value());
  EXPECT_FALSE(fs::exists(autosave_path(file())));
  desk_.keep(1.0 + kAutosaveAfter_s);
  test::collect_until(desk_, [this] { return fs::exists(autosave_path(file())); });
  settle();
  EXPECT_EQ(stored(autosave_path(file())).note, "Gewijzigd");
  EXPECT_TRUE(desk_.file().is_changed);
  desk_.save();
  settle();
  EXPECT_FALSE(fs::exists(autosave_path(file())));
}

TEST_F(DeskTest, ChangesThatAreThrownAwayAreKeptNoLonger) {
  desk_.open(file());
  note("Gewijzigd");
  desk_.keep(0.0);
  desk_.keep(kAutosaveAfter_s);
  test::collect_until(desk_, [this] { return fs::exists(autosave_path(file())); });
  settle();
  desk_.close();
  desk_.answer(kSecond);
  test::collect_until(desk_, [this] { return desk_.has_ended(); });
  EXPECT_FALSE(fs::exists(autosave_path(file())));
}

TEST_F(DeskTest, OffersWhatACrashLeftBehind) {
  Document unsaved = test::small_document();
  unsaved.note = "Niet bewaard";
  ASSERT_TRUE(save_autosave(file(), unsaved).has_value());
  desk_.open(file());
  ASSERT_TRUE(asks("Go on where you were?"));
  desk_.answer(kFirst);
  desk_.collect();
  EXPECT_EQ(desk_.session().document().note, "Niet bewaard");
  EXPECT_TRUE(desk_.file().is_changed);
  EXPECT_EQ(desk_.file().path, file());
  EXPECT_TRUE(stored(file()).note.empty());
  desk_.save();
  settle();
  EXPECT_EQ(stored(file()).note, "Niet bewaard");
  EXPECT_FALSE(fs::exists(autosave_path(file())));
}

TEST_F(DeskTest, ThrowsAwayWhatACrashLeftBehindWhereTheUserSaysSo) {
  Document unsaved = test::small_document();
  unsaved.note = "Niet bewaard";
  ASSERT_TRUE(save_autosave(file(), unsaved).has_value());
  desk_.open(file());
  desk_.answer(kSecond);
  EXPECT_TRUE(desk_.session().document().note.empty());
  EXPECT_FALSE(fs::exists(autosave_path(file())));
}

TEST_F(DeskTest, OffersWhatWasNeverSavedAtAll) {
  fs::create_directories(state());
  Document unsaved = test::small_document();
  unsaved.note = "Zonder bestand";
  // No process has this number.
  const fs::path kept = state() / "niet-opgeslagen-2147483646.samenhang";
  ASSERT_TRUE(save_autosave(kept, unsaved).has_value());
  desk_.offer_left_behind({});
  ASSERT_TRUE(asks("Go on where you were?"));
  desk_.answer(kFirst);
  desk_.collect();
  EXPECT_EQ(desk_.session().document().note, "Zonder bestand");
  EXPECT_TRUE(desk_.file().is_changed);
  EXPECT_TRUE(desk_.file().path.empty());
  EXPECT_FALSE(fs::exists(autosave_path(kept)));
  EXPECT_FALSE(fs::is_empty(state())) << "what is not saved yet stays kept";
  desk_.close();
  desk_.answer(kSecond);
  EXPECT_TRUE(fs::is_empty(state()));
}

TEST_F(DeskTest, AThousandEditsAndUndosGiveBackTheSameBytes) {
  desk_.open(file());
  settle();
  const std::string before = project_bytes(desk_.session().document());
  Random random(20261);
  int accepted = 0;
  for (int i = 0; i < 1000; ++i) {
    Requests requests;
    requests.edits.push_back(test::random_edit(random, desk_.session().document()));
    if (random.chance(20)) requests.undo_steps = 1;
    desk_.carry_out(requests);
    accepted += desk_.session().edit_problem() == nullptr ? 1 : 0;
  }
  EXPECT_GT(accepted, 500);
  Requests to_the_end;
  to_the_end.redo_steps = 1000;
  desk_.carry_out(to_the_end);
  const std::string after = project_bytes(desk_.session().document());
  EXPECT_NE(after, before);
  Requests back;
  back.undo_steps = 1000;
  desk_.carry_out(back);
  EXPECT_EQ(project_bytes(desk_.session().document()), before);
  Requests again;
  again.redo_steps = 1000;
  desk_.carry_out(again);
  EXPECT_EQ(project_bytes(desk_.session().document()), after);
}

TEST_F(DeskTest, AFileThatCannotBeReadLeavesOpenWhatIsOpen) {
  desk_.open(file());
  ASSERT_TRUE(write_file(folder_ / "stuk.samenhang", "dit is geen project").has_value());
  desk_.open(folder_ / "stuk.samenhang");
  ASSERT_TRUE(desk_.refusal().has_value());
  desk_.collect();
  EXPECT_EQ(desk_.file().path, file());
  EXPECT_EQ(desk_.session().project_name(), "Proefstad");
}

}  // namespace
}  // namespace samenhang

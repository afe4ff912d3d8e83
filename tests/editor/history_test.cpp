#include "editor/history.h"

#include "support/documents.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using test::small_document;
using testing::ElementsAre;
using testing::IsEmpty;

SetProjectNote note(const std::string& text) {
  return SetProjectNote{text};
}

History history_of_three_edits() {
  History history(small_document());
  check(history.apply(note("een")).has_value(), "a note is accepted");
  check(history.apply(Remove<Party>{PartyId("P003")}).has_value(), "a party can be removed");
  check(history.apply(PlaceMembers{{{"P001", Point{1, 2}}}}).has_value(), "a party can be placed");
  return history;
}

std::vector<std::string> in_english(const std::vector<Sentence>& labels) {
  std::vector<std::string> texts;
  for (const Sentence& label : labels) texts.push_back(say(Catalogue(Language::english), label));
  return texts;
}

TEST(History, BeginsWithNothingToUndo) {
  const History history(small_document());
  EXPECT_FALSE(history.can_undo());
  EXPECT_FALSE(history.can_redo());
  EXPECT_FALSE(history.is_changed());
  EXPECT_EQ(history.document(), small_document());
}

TEST(History, GoesBackAndForthThroughTheStates) {
  History history = history_of_three_edits();
  const Document last = history.document();
  history.undo();
  history.undo();
  history.undo();
  EXPECT_EQ(history.document(), small_document());
  EXPECT_FALSE(history.can_undo());
  history.redo();
  history.redo();
  history.redo();
  EXPECT_EQ(history.document(), last);
  EXPECT_FALSE(history.can_redo());
}

TEST(History, ListsWhatCanBeUndoneAndRedoneTheNextOneFirst) {
  History history = history_of_three_edits();
  history.undo();
  EXPECT_THAT(in_english(history.undo_labels()), ElementsAre("Party “Kookclub” removed", "Project note changed"));
  EXPECT_THAT(in_english(history.redo_labels()), ElementsAre("“Buurthuis” moved"));
}

TEST(History, ForgetsWhatWasUndoneWithANewEdit) {
  History history = history_of_three_edits();
  history.undo();
  history.undo();
  ASSERT_TRUE(history.apply(note("twee")));
  EXPECT_FALSE(history.can_redo());
  EXPECT_THAT(in_english(history.undo_labels()), ElementsAre("Project note changed", "Project note changed"));
}

TEST(History, BringsRevisionsBackAndGivesNoneTwice) {
  History history = history_of_three_edits();
  const DocumentRevision last = history.revision();
  history.undo();
  const DocumentRevision before = history.revision();
  EXPECT_NE(before, last);
  history.redo();
  EXPECT_EQ(history.revision(), last);
  history.undo();
  ASSERT_TRUE(history.apply(note("twee")));
  EXPECT_GT(history.revision(), last);
  history.undo();
  EXPECT_EQ(history.revision(), before);
}

TEST(History, GivesTheInventoryANewRevisionOnlyWhereItChanges) {
  History history(small_document());
  const Revision first = history.inventory_state().revision;
  ASSERT_TRUE(history.apply(PlaceMembers{{{"P001", Point{1, 2}}}}));
  EXPECT_EQ(history.inventory_state().revision, first);
  ASSERT_TRUE(history.apply(Remove<Party>{PartyId("P003")}));
  const Revision second = history.inventory_state().revision;
  EXPECT_NE(second, first);
  history.undo();
  EXPECT_EQ(history.inventory_state().revision, first);
  history.redo();
  EXPECT_EQ(history.inventory_state().revision, second);
  EXPECT_EQ(*history.inventory_state().inventory, *history.document().inventory);
}

TEST(History, LeavesAllAsItIsForARefusedEdit) {
  History history = history_of_three_edits();
  history.undo();
  const DocumentRevision revision = history.revision();
  EXPECT_FALSE(history.apply(Remove<Party>{PartyId("P009")}));
  EXPECT_EQ(history.revision(), revision);
  EXPECT_TRUE(history.can_redo());
}

TEST(History, MakesNoStateOfAnEditThatChangesNothing) {
  History history(small_document());
  const Party party = history.document().inventory->parties[0];
  ASSERT_TRUE(history.apply(Change<Party>{party.id, party}));
  EXPECT_FALSE(history.can_undo());
}

TEST(History, KnowsWhetherItIsSavedAlsoAfterUndo) {
  History history = history_of_three_edits();
  EXPECT_TRUE(history.is_changed());
  history.mark_saved(history.revision());
  EXPECT_FALSE(history.is_changed());
  history.undo();
  EXPECT_TRUE(history.is_changed());
  history.redo();
  EXPECT_FALSE(history.is_changed());
}

TEST(History, StaysChangedWhenTheSavedStateIsForgotten) {
  History history = history_of_three_edits();
  history.mark_saved(history.revision());
  history.undo();
  ASSERT_TRUE(history.apply(note("twee")));
  EXPECT_TRUE(history.is_changed());
  history.undo();
  EXPECT_TRUE(history.is_changed());
}

TEST(History, ForgetsTheOldestStatesBeyondItsBytes) {
  constexpr std::size_t kMost_bytes = 100'000;
  History history(small_document(), kMost_bytes);
  for (int i = 0; i < 50; ++i) ASSERT_TRUE(history.apply(note(std::string(10'000, static_cast<char>('a' + i % 26)))));
  EXPECT_LE(history.kept_bytes(), kMost_bytes);
  EXPECT_LT(history.undo_labels().size(), 10U);
  EXPECT_GT(history.undo_labels().size(), 5U);
  while (history.can_undo()) history.undo();
  EXPECT_EQ(history.document().note.size(), 10'000U);
}

TEST(History, KeepsTheCurrentStateHoweverLarge) {
  History history(small_document(), 10);
  ASSERT_TRUE(history.apply(note("lang genoeg")));
  EXPECT_EQ(history.document().note, "lang genoeg");
  EXPECT_FALSE(history.can_undo());
  EXPECT_EQ(history.kept_bytes(), 0U);
}

TEST(History, OfAnotherProjectBeginsAnewWithNewRevisions) {
  History history = history_of_three_edits();
  const DocumentRevision last = history.revision();
  const Revision last_inventory = history.inventory_state().revision;
  history.open(Document{});
  EXPECT_THAT(history.undo_labels(), IsEmpty());
  EXPECT_FALSE(history.is_changed());
  EXPECT_GT(history.revision(), last);
  EXPECT_GT(history.inventory_state().revision, last_inventory);
}

TEST(History, IsAValue) {
  const History history = history_of_three_edits();
  History copy = history;
  copy.undo();
  EXPECT_TRUE(copy.can_redo());
  EXPECT_FALSE(history.can_redo());
}

}  // namespace
}  // namespace samenhang

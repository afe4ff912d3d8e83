#include "base/files.h"
#include "editor/history.h"
#include "project/project.h"
#include "support/documents.h"
#include "support/random_edits.h"

#include <gtest/gtest.h>

// What holds for any document: saved and opened it is the same, and the same document gives the same bytes.
namespace samenhang {
namespace {

constexpr std::uint64_t kSeed = 20241;
constexpr int kEdits = 1000;

Document reopened(const Document& document) {
  auto reading = read_project_bytes(project_bytes(document), "proef.samenhang");
  check(reading.has_value(), "what was saved can be opened");
  EXPECT_FALSE(has_error(reading->problems));
  return std::move(reading->document);
}

TEST(Project, IsTheSameWhenOpenedAgain) {
  EXPECT_EQ(reopened(test::small_document()), test::small_document());
  EXPECT_EQ(reopened(test::example_document()), test::example_document());
  EXPECT_EQ(reopened(Document{}), Document{});
}

TEST(Project, KeepsWhatIsNotInTheTables) {
  Document document = test::after(
      test::small_document(), Several{{PlaceMembers{{{"P001", Point{0.1, -1e9}}, {"I01", Point{1.0 / 3.0, 2}}}},
                                       SetProjectNote{" een\nnotitie met \"tekens\" en \U0001F642 "},
                                       SetFindingState{{"isolated_party", "P002", "d"},
                                                       {FindingStatus::accepted, "Otto", Date{2025, 6, 0}, "zo"}},
                                       SetMapSettings{{NetworkChoice::two_mode, "sfdp", "neighbourhood", "degree"}}}});
  EXPECT_EQ(reopened(document), document);
}

TEST(Project, KeepsCodeListsOfItsOwn) {
  const Document document =
      test::after(test::small_document(), Several{{Add<Code>{{"schaal", {"street", {"Straat", "Street"}, {"klein"}}}},
                                                   Add<Code>{{"eigen lijst", {"x", {"X", ""}, {}}}}}});
  EXPECT_EQ(reopened(document), document);
}

TEST(Project, HasTheSameBytesForTheSameDocument) {
  EXPECT_EQ(project_bytes(test::example_document()), project_bytes(test::example_document()));
  EXPECT_EQ(project_bytes(reopened(test::example_document())), project_bytes(test::example_document()));
}

TEST(Project, HoldsNothingOfARemovedPerson) {
  const Document before = test::small_document();
  ASSERT_NE(project_bytes(before).find("Hanna"), std::string::npos);
  const Document document = test::after(before, Remove<Contact>{ContactId("C001")});
  EXPECT_EQ(project_bytes(document).find("Hanna"), std::string::npos);
}

TEST(RandomEdits, CanAllBeUndoneAndRedoneAndEveryStateIsTheSameWhenOpenedAgain) {
  Random random(kSeed);
  const std::string first_bytes = project_bytes(test::example_document());
  History history(test::example_document());
  int accepted = 0;
  for (int i = 0; i < kEdits; ++i) {
    const Document before = history.document();
    if (history.apply(test::random_edit(random, before))) {
      ++accepted;
    } else {
      ASSERT_EQ(history.document(), before);
    }
    if (i % 50 == 0) {
      ASSERT_EQ(reopened(history.document()), history.document()) << "after edit " << i;
    }
  }
  EXPECT_GT(accepted, kEdits * 6 / 10);
  const Document last = history.document();
  EXPECT_EQ(reopened(last), last);
  while (history.can_undo()) history.undo();
  EXPECT_EQ(history.document(), test::example_document());
  EXPECT_EQ(project_bytes(history.document()), first_bytes);
  while (history.can_redo()) history.redo();
  EXPECT_EQ(history.document(), last);
}

}  // namespace
}  // namespace samenhang

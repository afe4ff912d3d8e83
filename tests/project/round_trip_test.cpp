#include "project/project.h"
#include "support/documents.h"

#include <gtest/gtest.h>

// What holds for any document: saved and opened it is the same, and the same document gives the same bytes.
namespace samenhang {
namespace {

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

TEST(Project, KeepsTheLayoutOfEachNetwork) {
  const Places places{{"P001", Point{0.1, -1e9}}, {"I01", Point{1.0 / 3.0, 2}}};
  const Document document =
      test::after(test::small_document(), Several{{TakeLayout{NetworkChoice::relations, {"neato", places}},
                                                   TakeLayout{NetworkChoice::two_mode, {"domain-islands", places}}}});
  EXPECT_EQ(reopened(document), document);
}

TEST(Project, KeepsALayoutThatPlacedNobody) {
  const Document document =
      test::after(test::small_document(), TakeLayout{NetworkChoice::with_initiatives, {"neato", {}}});
  EXPECT_EQ(reopened(document).placement(NetworkChoice::with_initiatives), (Placement{"neato", {}}));
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

}  // namespace
}  // namespace samenhang

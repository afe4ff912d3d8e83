// Editing in the party panel, pressed by label.
#include "support/table_window.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::changed;
using test::TableWindow;
using ::testing::Contains;
using ::testing::Not;
using ::testing::SizeIs;

TEST(PartyPanel, ChangesAFieldThatIsPressed) {
  TableWindow window({340.0F, 1400.0F});
  window.party_instead = true;
  window.project.selected = "P3";
  window.press("Housing");
  window.press("Youth");
  EXPECT_EQ(changed<Party>(window.edits).domain, Domain("youth"));
}

TEST(PartyPanel, ChangesTheStatusOfATie) {
  TableWindow window({340.0F, 1400.0F});
  window.party_instead = true;
  window.project.selected = "P3";
  window.press("…", 0);
  window.press("Troubled");
  window.press("Ended");
  EXPECT_EQ(changed<Relation>(window.edits).status, RelationStatus::ended);
  EXPECT_EQ(changed<Relation>(window.edits).id, RelationId("R2"));
}

TEST(PartyPanel, RemovesATie) {
  TableWindow window({340.0F, 1400.0F});
  window.party_instead = true;
  window.project.selected = "P3";
  window.press("…", 0);
  window.press("Remove");
  ASSERT_THAT(window.edits, SizeIs(1));
  EXPECT_EQ(std::get<Remove<Relation>>(window.edits[0]).key, RelationId("R2"));
}

TEST(PartyPanel, RemovesTheSelectedParty) {
  TableWindow window({340.0F, 1400.0F});
  window.party_instead = true;
  window.project.selected = "P3";
  window.press("Remove party");
  ASSERT_THAT(window.edits, SizeIs(1));
  EXPECT_EQ(std::get<Remove<Party>>(window.edits[0]).key, PartyId("P3"));
}

TEST(PartyPanel, ChangesAFieldOfAnInitiative) {
  TableWindow window({340.0F, 1400.0F});
  window.party_instead = true;
  window.project.selected = "I1";
  window.press("Running");
  window.press("Stopped");
  EXPECT_EQ(changed<Initiative>(window.edits).status, InitiativeStatus::stopped);
}

TEST(PartyPanel, StaysAtTheTieWhoseStrengthChanges) {
  TableWindow window({340.0F, 1400.0F});
  window.party_instead = true;
  window.project.selected = "P2";
  // Of the ties of P2 the strongest stands first: R1 and then R2, until R2 becomes the stronger one.
  window.project.inventory.relations.own(0).strength = 3;
  window.project.inventory.relations.own(1).strength = 1;
  window.press("…", 1);
  window.project.inventory.relations.own(0).strength = 1;
  window.project.inventory.relations.own(1).strength = 3;
  window.press("Remove");
  ASSERT_THAT(window.edits, SizeIs(1));
  EXPECT_EQ(std::get<Remove<Relation>>(window.edits[0]).key, RelationId("R2"));
}

TEST(PartyPanel, ClosesTheFieldsOfATieThatIsGone) {
  TableWindow window({340.0F, 1400.0F});
  window.party_instead = true;
  window.project.selected = "P2";
  window.press("…", 0);
  window.press("Remove");
  ASSERT_THAT(window.edits, SizeIs(1));
  window.ui.frame(window.draw);
  EXPECT_THAT(window.ui.labels(), Not(Contains("Remove")));
}

}  // namespace
}  // namespace samenhang

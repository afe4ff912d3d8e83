#include "editor/session_on_fakes.h"

#include <gtest/gtest.h>

#include <string>

namespace samenhang {
namespace {

using SessionEdits = test::SessionOnFakes;
using test::settle;

Party party_named(const char* id, const char* name) {
  Party party;
  party.id = PartyId(id);
  party.name = name;
  party.kind = PartyKind("other");
  return party;
}

TEST_F(SessionEdits, AnEditIsSeenAtOnceAndNobodyElseMoves) {
  open_and_settle();
  const Point before = place_of(0);
  const int layouts = calls_.layouts;
  session_.edit(Add<Party>{party_named("P9", "Nieuw")});
  session_.collect();
  ASSERT_EQ(session_.scene()->parties.size(), 5U);
  EXPECT_EQ(place_of(0), before);
  settle(session_);
  EXPECT_EQ(calls_.layouts, layouts);
  EXPECT_EQ(session_.undo_labels().size(), 1U);
}

TEST_F(SessionEdits, ANewcomerKeepsItsPlaceWhenItGetsTies) {
  open_and_settle();
  session_.edit(Add<Party>{party_named("P9", "Nieuw")});
  const Point before = place_of(4);
  Relation tie;
  tie.id = RelationId("R9");
  tie.from = PartyId("P9");
  tie.to = PartyId("P1");
  tie.kind = RelationKind("contact");
  session_.edit(Add<Relation>{tie});
  EXPECT_EQ(session_.scene()->ties.size(), 3U);
  EXPECT_EQ(place_of(4), before);
}

TEST_F(SessionEdits, UndoBringsBackWhatIsKnownWithoutComputing) {
  open_and_settle();
  const auto* gaps = session_.gaps();
  session_.edit(Remove<Party>{PartyId("P1")});
  settle(session_);
  EXPECT_EQ(session_.scene()->parties.size(), 3U);
  session_.undo(1);
  EXPECT_EQ(session_.gaps(), gaps);
  EXPECT_TRUE(std::ranges::all_of(session_.measures(), [](const ScreenMeasure& m) { return m.scores != nullptr; }));
  EXPECT_TRUE(session_.settled());
  EXPECT_EQ(session_.scene()->parties.size(), 4U);
}

TEST_F(SessionEdits, APinnedMemberStandsWhereItWasPut) {
  open_and_settle();
  session_.edit(PlaceMembers{{{"P2", Point{-50.0, 30.0}}}});
  EXPECT_EQ(place_of(1), (Point{-50.0, 30.0}));
  session_.lay_out("dot");
  settle(session_);
  EXPECT_EQ(place_of(1), (Point{-50.0, 30.0}));
  EXPECT_EQ(place_of(2), (Point{200.0, 0.0}));
  session_.undo(2);
  EXPECT_EQ(place_of(1), (Point{0.0, 100.0}));
}

TEST_F(SessionEdits, UndoWhileALayoutRunsKeepsWhatCanBeRedone) {
  open_and_settle();
  session_.edit(Remove<Party>{PartyId("P4")});
  settle(session_);
  calls_.layout_hangs = true;
  session_.lay_out("dot");
  session_.collect();
  session_.undo(1);
  EXPECT_EQ(session_.scene()->parties.size(), 4U);
  calls_.layout_hangs = false;
  settle(session_);
  EXPECT_FALSE(lies_in_a_row());
  ASSERT_EQ(session_.redo_labels().size(), 1U);
  session_.redo(1);
  EXPECT_EQ(session_.inventory().parties.size(), 3U);
}

TEST_F(SessionEdits, ARefusedEditChangesNothingAndSaysWhy) {
  open_and_settle();
  session_.edit(Add<Party>{party_named("P1", "Twee keer")});
  ASSERT_NE(session_.edit_problem(), nullptr);
  EXPECT_TRUE(session_.undo_labels().empty());
  session_.edit(Add<Party>{party_named("P9", "Nieuw")});
  EXPECT_EQ(session_.edit_problem(), nullptr);
}

TEST_F(SessionEdits, OpensAProjectWithTheMapAsItWasLeft) {
  open_and_settle();
  session_.lay_out("dot");
  settle(session_);
  session_.edit(PlaceMembers{{{"P3", Point{7.0, 8.0}}}});
  const Document left = session_.document();
  const int layouts = calls_.layouts;
  session_.open("Kleindorp", left, {});
  settle(session_);
  EXPECT_EQ(calls_.layouts, layouts);
  EXPECT_EQ(place_of(2), (Point{7.0, 8.0}));
  EXPECT_EQ(place_of(1), (Point{100.0, 0.0}));
}

}  // namespace
}  // namespace samenhang

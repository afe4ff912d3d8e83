#include "scene/geometry.h"
#include "support/maps.h"

#include <gmock/gmock.h>

#include <set>

using namespace samenhang;
using namespace samenhang::test;

namespace {

Scene scene_with(const std::vector<Relation>& relations, NetworkChoice choice = NetworkChoice::relations) {
  Inventory inventory = four_parties();
  inventory.relations = relations;
  return scene_of(inventory, corners_of_a_square(), {}, choice);
}

Relation confirmed(Relation relation, ConfirmedBy by) {
  relation.confirmed_by = by;
  return relation;
}

bool is_straight(const Line& line) {
  return distance(point_on(line, 0.5), {(line.from.x + line.to.x) / 2, (line.from.y + line.to.y) / 2}) < 1e-9;
}

}  // namespace

TEST(Ties, AreSolidWhereTheyExist) {
  const Scene scene = scene_with({relation_between("A", "B")});
  ASSERT_EQ(scene.ties.size(), 1U);
  EXPECT_EQ(scene.ties[0].kind, TieKind::existing);
  EXPECT_EQ(scene.ties[0].line.style, LineStyle::solid);
}

TEST(Ties, AreDashedWhereDesiredAndNotCounted) {
  const Scene scene = scene_with({relation_between("A", "B"), relation_between("D", "C", RelationStatus::desired)});
  ASSERT_EQ(scene.ties.size(), 2U);
  EXPECT_EQ(scene.ties[1].kind, TieKind::desired);
  EXPECT_EQ(scene.ties[1].line.style, LineStyle::dashed);
  EXPECT_EQ(scene.ties[1].from, 2U);
  EXPECT_EQ(scene.ties[1].to, 3U);
  EXPECT_THAT(frame_text(scene), testing::HasSubstr("1 tie · 1 desired tie, not counted"));
}

TEST(Ties, DrawADesiredPairOnceAndNotWhereItIsFulfilled) {
  const Scene scene = scene_with({relation_between("A", "B"), relation_between("B", "A", RelationStatus::desired),
                                  relation_between("C", "D", RelationStatus::desired),
                                  relation_between("D", "C", RelationStatus::desired)});
  ASSERT_EQ(scene.ties.size(), 2U);
  EXPECT_EQ(scene.ties[0].kind, TieKind::existing);
  EXPECT_EQ(scene.ties[1].kind, TieKind::desired);
}

TEST(Ties, MarkATroubledOneWithACross) {
  const Scene scene = scene_with({relation_between("A", "B"), relation_between("B", "A", RelationStatus::troubled)});
  ASSERT_EQ(scene.ties.size(), 1U);
  EXPECT_EQ(scene.ties[0].kind, TieKind::troubled);
  ASSERT_EQ(scene.ties[0].strokes.size(), 2U);
  EXPECT_EQ(scene.ties[0].strokes[0].control, (Point{150.0, 0.0}));
}

TEST(Ties, AreDarkOnTheHalfOfTheSideThatNamedThem) {
  const Scene scene = scene_with({confirmed(relation_between("B", "A"), ConfirmedBy::from)});
  ASSERT_EQ(scene.ties.size(), 1U);
  EXPECT_EQ(scene.ties[0].kind, TieKind::one_sided);
  ASSERT_EQ(scene.ties[0].strokes.size(), 1U);
  EXPECT_EQ(scene.ties[0].strokes[0].from, (Point{300.0, 0.0}));  // B
  EXPECT_EQ(scene.ties[0].strokes[0].to, (Point{150.0, 0.0}));
  EXPECT_GT(scene.ties[0].strokes[0].width, scene.ties[0].line.width);
}

TEST(Ties, AreWholeWhereBothSidesNameThemInDifferentRows) {
  Relation other = confirmed(relation_between("A", "B"), ConfirmedBy::to);
  other.kind = RelationKind("coordination");
  EXPECT_EQ(scene_with({confirmed(relation_between("A", "B"), ConfirmedBy::from), other}).ties[0].kind,
            TieKind::existing);
}

TEST(Ties, AreWholeWhereADirectedRelationIsConfirmedByOneSide) {
  Relation financing = confirmed(relation_between("A", "B"), ConfirmedBy::from);
  financing.kind = RelationKind("financing");
  EXPECT_EQ(scene_with({financing}).ties[0].kind, TieKind::existing);
}

TEST(Ties, LeaveEndedOnesAndNoContactOut) {
  EXPECT_TRUE(
      scene_with({relation_between("A", "B", RelationStatus::ended), relation_between("C", "D", RelationStatus::none)})
          .ties.empty());
}

TEST(Ties, AreThickerWhenStronger) {
  std::set<double> widths;
  for (int strength = 1; strength <= 4; ++strength) {
    Relation relation = relation_between("A", "B");
    relation.strength = strength;
    const double width = scene_with({relation}).ties[0].line.width;
    EXPECT_TRUE(widths.empty() || width > *widths.rbegin());
    widths.insert(width);
  }
}

TEST(Ties, ByInitiativeAreDottedAndADesiredOneBesideThemIsBent) {
  Inventory inventory = four_parties();
  inventory.relations = {relation_between("A", "B", RelationStatus::desired)};
  Initiative initiative;
  initiative.id = InitiativeId("I1");
  inventory.initiatives.push_back(initiative);
  inventory.participations = {{InitiativeId("I1"), PartyId("A"), {}}, {InitiativeId("I1"), PartyId("B"), {}}};
  const Scene scene = scene_of(inventory, corners_of_a_square(), {}, NetworkChoice::with_initiatives);
  ASSERT_EQ(scene.ties.size(), 2U);
  EXPECT_EQ(scene.ties[0].kind, TieKind::by_initiative);
  EXPECT_EQ(scene.ties[0].line.style, LineStyle::dotted);
  EXPECT_TRUE(is_straight(scene.ties[0].line));
  EXPECT_EQ(scene.ties[1].kind, TieKind::desired);
  EXPECT_FALSE(is_straight(scene.ties[1].line));
}

TEST(Ties, BendRoundAThirdMarkAndAreStraightElsewhere) {
  Inventory inventory = four_parties();
  inventory.relations = {relation_between("A", "B"), relation_between("A", "D")};
  const Scene scene = scene_of(inventory, {{0, 0}, {300, 0}, {150, 0}, {0, 300}});
  EXPECT_FALSE(is_straight(scene.ties[0].line));
  EXPECT_GT(distance(point_on(scene.ties[0].line, 0.5), {150.0, 0.0}), scene.parties[2].mark.radius);
  EXPECT_TRUE(is_straight(scene.ties[1].line));
}

TEST(Ties, OfTwoModeAreParticipationsOnly) {
  Inventory inventory = four_parties();
  inventory.relations = {relation_between("A", "B"), relation_between("C", "D", RelationStatus::desired)};
  EXPECT_TRUE(scene_of(inventory, corners_of_a_square(), {}, NetworkChoice::two_mode).ties.empty());
}

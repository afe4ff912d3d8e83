#include "support/maps.h"

#include <gmock/gmock.h>

using namespace samenhang;
using namespace samenhang::test;

TEST(Marks, TellTheSideByTheirShape) {
  Inventory inventory = four_parties();
  inventory.parties.own(0).kind = PartyKind("municipal_department");
  inventory.parties.own(1).kind = PartyKind("citizen_initiative");
  const Scene scene = scene_of(inventory, corners_of_a_square());
  EXPECT_EQ(scene.parties[0].mark.shape, MarkShape::square);
  EXPECT_EQ(scene.parties[1].mark.shape, MarkShape::diamond);
  EXPECT_EQ(scene.parties[2].mark.shape, MarkShape::disc);
}

TEST(Marks, DrawAnInitiativeAsAHexagon) {
  Inventory inventory = four_parties();
  Initiative initiative;
  initiative.id = InitiativeId("I1");
  initiative.name = "Samen eten";
  inventory.initiatives.push_back(initiative);
  Positions positions = corners_of_a_square();
  positions.push_back({150.0, 150.0});
  const Scene scene = scene_of(inventory, positions, {}, NetworkChoice::two_mode);
  ASSERT_EQ(scene.parties.size(), 5U);
  EXPECT_EQ(scene.parties[4].mark.shape, MarkShape::hexagon);
}

TEST(Marks, AreLargerWithMoreTies) {
  Inventory inventory = four_parties();
  inventory.relations = {relation_between("A", "B"), relation_between("A", "C")};
  const Scene scene = scene_of(inventory, corners_of_a_square());
  EXPECT_GT(scene.parties[0].mark.radius, scene.parties[1].mark.radius);
  EXPECT_GT(scene.parties[1].mark.radius, scene.parties[3].mark.radius);
}

TEST(Marks, ShowTheGivenMeasureAndAnUndefinedValueSmallest) {
  MapStyle style;
  style.sizes = {4.0, 1.0, kUndefined, 0.0};
  const Scene scene = scene_of(four_parties(), corners_of_a_square(), style);
  EXPECT_GT(scene.parties[0].mark.radius, scene.parties[1].mark.radius);
  EXPECT_DOUBLE_EQ(scene.parties[2].mark.radius, scene.parties[3].mark.radius);
}

TEST(Marks, RingAKeyParty) {
  Inventory inventory = four_parties();
  inventory.parties.own(2).key_party = true;
  const Scene scene = scene_of(inventory, corners_of_a_square());
  EXPECT_TRUE(scene.parties[2].mark.ring);
  EXPECT_FALSE(scene.parties[0].mark.ring);
}

TEST(Marks, FadeWhatIsNotHighlighted) {
  Inventory inventory = four_parties();
  inventory.relations = {relation_between("A", "B"), relation_between("C", "D")};
  MapStyle style;
  style.highlighted = {0, 1};
  const Scene plain = scene_of(inventory, corners_of_a_square());
  const Scene lit = scene_of(inventory, corners_of_a_square(), style);
  EXPECT_EQ(lit.parties[0].mark.fill, plain.parties[0].mark.fill);
  EXPECT_NE(lit.parties[2].mark.outline, plain.parties[2].mark.outline);
  EXPECT_EQ(lit.ties[0].line.colour, plain.ties[0].line.colour);
  EXPECT_NE(lit.ties[1].line.colour, plain.ties[1].line.colour);
}

TEST(Marks, StandWhereTheLayoutPutThemWhenThereIsNoPaper) {
  const Scene scene = scene_of(four_parties(), corners_of_a_square());
  EXPECT_EQ(scene.parties[2].mark.centre, (Point{300.0, 300.0}));
}

TEST(Marks, LeaveInactivePartiesOut) {
  Inventory inventory = four_parties();
  inventory.parties.own(1).active = false;
  const Scene scene = scene_of(inventory, {{0, 0}, {300, 300}, {0, 300}});
  EXPECT_EQ(scene.parties.size(), 3U);
}

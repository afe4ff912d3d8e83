#include "support/maps.h"

#include <gmock/gmock.h>

using namespace samenhang;
using namespace samenhang::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

TEST(Legend, ListsOnlyWhatIsInView) {
  Inventory inventory = four_parties();
  inventory.relations = {relation_between("A", "B")};
  const std::string text = frame_text(scene_of(inventory, corners_of_a_square()));
  EXPECT_THAT(text, AllOf(HasSubstr("Welfare and social base"), HasSubstr("outside the municipality"),
                          HasSubstr("existing tie")));
  EXPECT_THAT(text,
              AllOf(Not(HasSubstr("Housing")), Not(HasSubstr("other domains")), Not(HasSubstr("residents")),
                    Not(HasSubstr("initiative")), Not(HasSubstr("key party")), Not(HasSubstr("desired")),
                    Not(HasSubstr("troubled")), Not(HasSubstr("named by one side")), Not(HasSubstr("Integration"))));
}

TEST(Legend, ListsEachKindOfLineInView) {
  Inventory inventory = four_parties();
  Relation one_sided = relation_between("A", "C");
  one_sided.confirmed_by = ConfirmedBy::to;
  inventory.relations = {relation_between("A", "B", RelationStatus::troubled), one_sided,
                         relation_between("B", "D", RelationStatus::desired)};
  const std::string text = frame_text(scene_of(inventory, corners_of_a_square()));
  EXPECT_THAT(text, AllOf(HasSubstr("troubled tie"), HasSubstr("the dark half"), HasSubstr("desired, not counted"),
                          Not(HasSubstr("existing tie"))));
}

TEST(Legend, SaysWhatTheStrengthsInViewMean) {
  Inventory inventory = four_parties();
  Relation strong = relation_between("A", "B");
  strong.strength = 4;
  inventory.relations = {strong};
  EXPECT_THAT(frame_text(scene_of(inventory, corners_of_a_square())),
              AllOf(HasSubstr("Thickness: strength Integration"), Not(HasSubstr("Awareness"))));
}

TEST(Legend, SaysWhatTheSizeShows) {
  Inventory inventory = four_parties();
  inventory.relations = {relation_between("A", "B"), relation_between("A", "C")};
  EXPECT_THAT(frame_text(scene_of(inventory, corners_of_a_square())),
              HasSubstr("Size: number of ties 2 (most) 0 (least)"));
  MapStyle style;
  style.size_by = find_party_measure("betweenness");
  ASSERT_NE(style.size_by, nullptr);
  style.sizes = {0.25, 0.0, 0.0, kUndefined};
  EXPECT_THAT(frame_text(scene_of(inventory, corners_of_a_square(), style)),
              AllOf(HasSubstr("0.25 (most)"), HasSubstr("cannot be determined")));
}

TEST(Legend, NamesTheKeyPartiesRing) {
  Inventory inventory = four_parties();
  inventory.parties.own(0).key_party = true;
  EXPECT_THAT(frame_text(scene_of(inventory, corners_of_a_square())), HasSubstr("double edge: key party"));
}

TEST(Legend, FollowsTheColours) {
  MapStyle style;
  style.colour_by = ColourBy::side;
  EXPECT_THAT(frame_text(scene_of(four_parties(), corners_of_a_square(), style)),
              HasSubstr("Colour: side outside the municipality"));
}

TEST(Legend, IsDutchInDutch) {
  EXPECT_THAT(frame_text(lindeveen_scene()), AllOf(HasSubstr("Kleur: domein"), HasSubstr("gewenst, telt niet mee")));
}

TEST(Legend, SaysThatAPartyHasNoDomain) {
  Inventory inventory = four_parties();
  inventory.parties.change_all([](Party& party) { party.domain = Domain(); });
  EXPECT_THAT(frame_text(scene_of(inventory, corners_of_a_square())),
              AllOf(HasSubstr("no domain"), Not(HasSubstr("other domains"))));
  inventory.parties.own(0).domain = Domain("safety");
  EXPECT_THAT(frame_text(scene_of(inventory, corners_of_a_square())), HasSubstr("other domains or none"));
}

TEST(Legend, KnowsTheKeysOfEachColourAndSide) {
  const Scene scene = scene_of(four_parties(), corners_of_a_square());
  ASSERT_GE(scene.legend.size(), 2U);
  EXPECT_EQ(scene.legend[0].part, LegendPart::colour);
  EXPECT_THAT(scene.legend[0].signs.at(0).keys, testing::ElementsAre("welfare"));
  EXPECT_EQ(scene.legend[1].part, LegendPart::shape);
  EXPECT_THAT(scene.legend[1].signs.at(0).keys, testing::ElementsAre("outside"));
}

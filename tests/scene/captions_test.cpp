#include "support/maps.h"

#include <gmock/gmock.h>

using namespace samenhang;
using namespace samenhang::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

TEST(Captions, AskAQuestionAboutTheMunicipality) {
  EXPECT_EQ(scene_of(four_parties(), corners_of_a_square()).title, "Who works with whom in Proefstad?");
  MapStyle style;
  style.title = "Onze\nkaart";
  EXPECT_EQ(scene_of(four_parties(), corners_of_a_square(), style).title, "Onze kaart");
}

TEST(Captions, SayTheReferenceDateOrThatItIsNotKnown) {
  Inventory inventory = four_parties();
  EXPECT_THAT(frame_text(scene_of(inventory, corners_of_a_square())), HasSubstr("Reference date 01-03-2024"));
  inventory.project.reference_date.reset();
  EXPECT_THAT(frame_text(scene_of(inventory, corners_of_a_square())), HasSubstr("Reference date not known"));
}

TEST(Captions, SayWhichNetworkAndHowMany) {
  const std::string text = frame_text(lindeveen_scene());
  EXPECT_THAT(
      text,
      HasSubstr("netwerk: Verbindingen · 60 partijen, 167 verbindingen · 13 gewenste verbindingen, niet meegeteld"));
  EXPECT_THAT(frame_text(lindeveen_scene({}, NetworkChoice::with_initiatives)),
              HasSubstr("samen in initiatieven · 60 partijen"));
  EXPECT_THAT(frame_text(lindeveen_scene({}, NetworkChoice::two_mode)),
              HasSubstr("60 partijen, 35 initiatieven, 124 deelnames"));
}

TEST(Captions, SayWhatIsFilteredOn) {
  MapStyle style;
  EXPECT_THAT(frame_text(scene_of(four_parties(), corners_of_a_square(), style)), Not(HasSubstr("Shown only")));
  style.filter = {message("domain")};
  EXPECT_THAT(frame_text(scene_of(four_parties(), corners_of_a_square(), style)), HasSubstr("Shown only: domain"));
}

TEST(Captions, NameTheSourceAndTheVersion) {
  EXPECT_THAT(frame_text(scene_of(four_parties(), corners_of_a_square())),
              AllOf(HasSubstr("Source: lists of Proefstad"), HasSubstr("Made with Samenhang ")));
}

TEST(Captions, AreLeftOutWithTheFrame) {
  MapStyle style;
  style.frame = false;
  const Scene scene = scene_of(four_parties(), corners_of_a_square(), style);
  EXPECT_TRUE(scene.frame.empty());
  EXPECT_EQ(scene.bounds, scene.map);
}

TEST(Captions, DescribeTheMapInWords) {
  // Counted in the tables: 60 parties, 167 pairs with a tie; P053 has none.
  EXPECT_THAT(
      lindeveen_scene().description,
      AllOf(HasSubstr("60 partijen, 167 verbindingen"), HasSubstr("peildatum 01-03-2024"),
            HasSubstr("Zorg en ondersteuning (15)"), HasSubstr("Meeste verbindingen: Stichting Welzijn Lindeveen (24)"),
            HasSubstr("Zonder verbinding: Verloskundigenpraktijk De Ooievaar."),
            HasSubstr("13 gewenste verbindingen")));
}

TEST(Captions, NameNoPersonAndNoNote) {
  Inventory inventory = lindeveen();
  inventory.parties.change_all([](Party& party) { party.note = "GEHEIM"; });
  inventory.relations.change_all([](Relation& relation) { relation.note = "GEHEIM"; });
  ASSERT_FALSE(inventory.contacts.empty());
  const Network network = network_of(inventory, NetworkChoice::relations);
  const Positions positions = island_positions(network, inventory.code_lists);
  const Scene scene = map_scene({inventory, network, positions}, {}, Catalogue(Language::dutch));
  std::string all = frame_text(scene) + scene.title + scene.description;
  for (const std::string& text : texts_in(scene.background)) all += text;
  for (const PartyShape& party : scene.parties) all += party.name;
  EXPECT_THAT(all, Not(HasSubstr("GEHEIM")));
  for (const Contact& contact : inventory.contacts) EXPECT_THAT(all, Not(HasSubstr(contact.name))) << contact.name;
}

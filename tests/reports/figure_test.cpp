#include "reports/figure.h"

#include "support/maps.h"

#include <gmock/gmock.h>

#include <set>

using namespace samenhang;
using namespace samenhang::test;

namespace {

Scene hand_made() {
  Inventory inventory = four_parties();
  inventory.relations = {relation_between("A", "B"), relation_between("C", "D", RelationStatus::desired)};
  return scene_of(inventory, corners_of_a_square());
}

}  // namespace

TEST(FigureFormats, AreFoundByTheEndingOfAFile) {
  EXPECT_EQ(find_figure_format("SVG")->media_type, "image/svg+xml");
  EXPECT_EQ(find_figure_format("pdf")->id, "pdf");
  EXPECT_EQ(find_figure_format("gif"), nullptr);
}

TEST(FigureFormats, EachHaveTheirOwnId) {
  std::set<std::string_view> ids;
  for (const FigureFormat& format : figure_formats()) EXPECT_TRUE(ids.insert(format.id).second) << format.id;
}

TEST(Figure, IsTheSameBytesForTheSameScene) {
  const Scene scene = lindeveen_scene();
  for (const FigureFormat& format : figure_formats()) {
    EXPECT_EQ(paint_figure(scene, format).value(), paint_figure(scene, format).value()) << format.id;
  }
}

TEST(Figure, HoldsNoPersonAndNoNote) {
  Inventory inventory = lindeveen();
  inventory.parties.change_all([](Party& party) { party.note = "GEHEIM"; });
  inventory.relations.change_all([](Relation& relation) { relation.note = "GEHEIM"; });
  const Network network = network_of(inventory, NetworkChoice::relations);
  const Positions positions = island_positions(network, inventory.code_lists);
  const Scene scene = map_scene({inventory, network, positions}, {}, Catalogue(Language::dutch));
  for (const FigureFormat& format : figure_formats()) {
    const std::string bytes = paint_figure(scene, format).value();
    EXPECT_EQ(bytes.find("GEHEIM"), std::string::npos) << format.id;
    for (const Contact& contact : inventory.contacts) {
      EXPECT_EQ(bytes.find(contact.name), std::string::npos) << format.id << " " << contact.name;
      EXPECT_EQ(bytes.find(contact.e_mail), std::string::npos) << format.id << " " << contact.e_mail;
    }
  }
}

TEST(Figure, CanBePaintedOfAMapWithoutParties) {
  const Scene scene = scene_of(Inventory{}, {});
  for (const FigureFormat& format : figure_formats()) EXPECT_TRUE(paint_figure(scene, format).has_value()) << format.id;
}

TEST(Figure, TakesNamesOfAnyBytes) {
  Scene scene = hand_made();
  scene.title = "a\x01\xFF\xC3";
  scene.description = std::string("nul\0byte", 8);
  scene.parties[0].label[0].text = "\xFF\xFE\x02 <b>";
  for (const FigureFormat& format : figure_formats()) EXPECT_TRUE(paint_figure(scene, format).has_value()) << format.id;
}

#include "scene/geometry.h"
#include "support/maps.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace samenhang;
using namespace samenhang::test;

namespace {

struct Labelled {
  Vertex vertex;
  Box box;
};

std::vector<Labelled> labels_of(const Scene& scene) {
  std::vector<Labelled> labels;
  for (const PartyShape& party : scene.parties) {
    for (const Text& line : party.label) labels.push_back({party.vertex, box_of(line)});
  }
  return labels;
}

void expect_no_overlaps(const Scene& scene) {
  const std::vector<Labelled> labels = labels_of(scene);
  for (const Labelled& a : labels) {
    for (const Labelled& b : labels) {
      if (a.vertex < b.vertex) {
        EXPECT_FALSE(overlap(expanded(a.box, -0.8), expanded(b.box, -0.8)))
            << scene.parties[a.vertex].name << " / " << scene.parties[b.vertex].name;
      }
    }
    for (const PartyShape& party : scene.parties) {
      EXPECT_FALSE(overlap(expanded(a.box, -0.8), box_of(party.mark)))
          << scene.parties[a.vertex].name << " / " << party.name;
    }
  }
}

std::string label_text(const PartyShape& party) {
  std::string text;
  for (const Text& line : party.label) text += (text.empty() ? "" : " ") + line.text;
  return text;
}

}  // namespace

TEST(Labels, AreLeftToWhoeverPaintsWhereTheStyleSaysSo) {
  MapStyle style;
  style.labels = false;
  EXPECT_TRUE(labels_of(lindeveen_scene(style)).empty());
  EXPECT_FALSE(labels_of(lindeveen_scene()).empty());
}

TEST(Labels, StandUnderTheMarkWhereThereIsRoom) {
  const Scene scene = scene_of(four_parties(), corners_of_a_square());
  const PartyShape& party = scene.parties[0];
  ASSERT_EQ(party.label.size(), 1U);
  EXPECT_EQ(party.label[0].text, "Partij A");
  EXPECT_EQ(party.label[0].align, Align::middle);
  EXPECT_DOUBLE_EQ(party.label[0].at.x, 0.0);
  EXPECT_GT(box_of(party.label[0]).low.y, box_of(party.mark).high.y - 1.0);
}

TEST(Labels, NameAllSixtyPartiesOfLindeveen) {
  for (const bool on_paper : {false, true}) {
    MapStyle style;
    if (on_paper) style.paper = kA4;
    const Scene scene = lindeveen_scene(style);
    ASSERT_EQ(scene.parties.size(), 60U);
    for (const PartyShape& party : scene.parties) {
      EXPECT_TRUE(party.labelled) << party.name;
      EXPECT_EQ(label_text(party), party.name);
    }
  }
}

TEST(Labels, DoNotOverlapEachOtherOrAMark) {
  expect_no_overlaps(lindeveen_scene());
  MapStyle style;
  style.paper = kA4;
  expect_no_overlaps(lindeveen_scene(style));
  expect_no_overlaps(lindeveen_scene(style, NetworkChoice::two_mode));
}

TEST(Labels, AreLegibleOnA4) {
  MapStyle style;
  style.paper = kA4;
  for (const PartyShape& party : lindeveen_scene(style).parties) {
    for (const Text& line : party.label) EXPECT_GE(line.size, 5.7) << party.name;
  }
}

TEST(Labels, YieldToThoseOfLargerMarksAndSayHowManyFindNoRoom) {
  Inventory inventory;
  Positions positions;
  for (int i = 0; i < 500; ++i) {
    const std::string id = "P" + std::to_string(1000 + i);
    inventory.parties.push_back(party_named(id, "Partij met een naam " + id));
    positions.push_back({(i % 25) * 20.0, (i / 25) * 20.0});
    if (i > 0 && i < 6) inventory.relations.push_back(relation_between("P1000", id));
  }
  const Scene scene = scene_of(inventory, positions);
  EXPECT_TRUE(scene.parties[0].labelled);
  const auto unlabelled = std::ranges::count(scene.parties, false, &PartyShape::labelled);
  EXPECT_GT(unlabelled, 100);
  EXPECT_THAT(frame_text(scene), testing::HasSubstr(std::to_string(unlabelled) + " names do not fit"));
  expect_no_overlaps(scene);
}

TEST(Labels, KeepNamesOnTheIslandOfTheirDomain) {
  const Scene scene = lindeveen_scene();
  std::vector<Box> areas;
  for (const Shape& shape : scene.background) {
    if (const auto* area = std::get_if<Area>(&shape)) areas.push_back(area->box);
  }
  EXPECT_EQ(areas.size(), 13U);
  EXPECT_THAT(texts_in(scene.background), testing::Contains("Zorg en ondersteuning"));
  for (const Labelled& label : labels_of(scene)) {
    EXPECT_TRUE(std::ranges::any_of(
        areas, [&](const Box& area) { return area.contains(label.box.low) && area.contains(label.box.high); }));
  }
}

TEST(Labels, HaveNoIslandsInOtherLayouts) {
  EXPECT_TRUE(scene_of(four_parties(), corners_of_a_square()).background.empty());
}

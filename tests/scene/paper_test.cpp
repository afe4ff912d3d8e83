#include "scene/geometry.h"
#include "support/maps.h"

#include <gmock/gmock.h>

using namespace samenhang;
using namespace samenhang::test;

namespace {

constexpr Point kA3{1190.55, 841.89};
constexpr Point kA0{3370.39, 2383.94};
constexpr double kSlack = 1.5;

Box everything_in(const Scene& scene) {
  Box box = box_of(scene.parties.front().mark);
  for (const PartyShape& party : scene.parties) {
    box = united(box, box_of(party.mark));
    for (const Text& line : party.label) box = united(box, box_of(line));
  }
  for (const TieShape& tie : scene.ties) box = united(box, box_of(tie.line));
  for (const Shape& shape : scene.background) box = united(box, box_of(shape));
  return box;
}

void expect_within(const Box& inner, const Box& outer) {
  const Box allowed = expanded(outer, kSlack);
  EXPECT_TRUE(allowed.contains(inner.low) && allowed.contains(inner.high))
      << inner.low.x << "," << inner.low.y << " .. " << inner.high.x << "," << inner.high.y;
}

}  // namespace

TEST(Paper, HoldsTheMapBesideTitleAndLegend) {
  for (const Point paper : {kA4, kA3, kA0}) {
    MapStyle style;
    style.paper = paper;
    const Scene scene = lindeveen_scene(style);
    EXPECT_EQ(scene.bounds, (Box{{0.0, 0.0}, paper}));
    expect_within(everything_in(scene), scene.map);
    for (const Shape& shape : scene.frame) {
      expect_within(box_of(shape), scene.bounds);
      EXPECT_FALSE(overlap(box_of(shape), expanded(scene.map, -kSlack)));
    }
  }
}

TEST(Paper, IsFilled) {
  MapStyle style;
  style.paper = kA4;
  const Scene scene = lindeveen_scene(style);
  const Box drawn = everything_in(scene);
  EXPECT_GT(drawn.width(), 0.8 * scene.map.width());
  EXPECT_GT(drawn.height(), 0.8 * scene.map.height());
}

TEST(Paper, HoldsOnePartyAndNone) {
  MapStyle style;
  style.paper = kA4;
  Inventory inventory = four_parties();
  inventory.parties = {inventory.parties.front()};
  const Scene one = scene_of(inventory, {{5000.0, -3000.0}}, style);
  EXPECT_TRUE(one.parties[0].labelled);
  expect_within(everything_in(one), one.map);
  inventory.parties.clear();
  EXPECT_TRUE(scene_of(inventory, {}, style).parties.empty());
  EXPECT_TRUE(scene_of(inventory, {}).parties.empty());
}

TEST(Paper, GivesTheSameSceneForTheSameInput) {
  MapStyle style;
  style.paper = kA4;
  const Scene a = lindeveen_scene(style);
  const Scene b = lindeveen_scene(style);
  ASSERT_EQ(a.parties.size(), b.parties.size());
  for (std::size_t i = 0; i < a.parties.size(); ++i) {
    EXPECT_EQ(a.parties[i].mark.centre, b.parties[i].mark.centre);
    ASSERT_EQ(a.parties[i].label.size(), b.parties[i].label.size());
    for (std::size_t line = 0; line < a.parties[i].label.size(); ++line)
      EXPECT_EQ(a.parties[i].label[line].at, b.parties[i].label[line].at);
  }
}

TEST(Loose, GrowsRoundTheMap) {
  const Scene scene = lindeveen_scene();
  expect_within(everything_in(scene), scene.map);
  for (const Shape& shape : scene.frame) expect_within(box_of(shape), scene.bounds);
}

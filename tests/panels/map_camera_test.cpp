#include "panels/map_camera.h"

#include <gtest/gtest.h>

namespace samenhang {
namespace {

constexpr ui::Rectangle kArea{{100.0F, 50.0F}, {500.0F, 350.0F}};
constexpr Camera kCamera{.px_per_unit = 2.0, .middle = {10.0, 20.0}};

TEST(Camera, ShowsItsMiddleInTheMiddleOfTheArea) {
  EXPECT_EQ(to_screen(kCamera, kArea, {10.0, 20.0}), (ui::Pixels{300.0F, 200.0F}));
}

TEST(Camera, FindsBackThePlaceOfAPixel) {
  const Point place = to_scene(kCamera, kArea, to_screen(kCamera, kArea, {33.0, -7.0}));
  EXPECT_NEAR(place.x, 33.0, 1e-6);
  EXPECT_NEAR(place.y, -7.0, 1e-6);
}

TEST(FittedCamera, ShowsAllOfABoxWithinItsMargin) {
  const Box box{{-500.0, -100.0}, {900.0, 300.0}};
  const Camera camera = fitted(box, kArea, 20.0F);
  const ui::Pixels low = to_screen(camera, kArea, box.low);
  const ui::Pixels high = to_screen(camera, kArea, box.high);
  EXPECT_NEAR(low.x, 120.0F, 0.01F);
  EXPECT_NEAR(high.x, 480.0F, 0.01F);
  EXPECT_GE(low.y, 70.0F);
  EXPECT_LE(high.y, 330.0F);
}

TEST(FittedCamera, DoesNotBlowUpASinglePlace) {
  EXPECT_LE(fitted({{5.0, 5.0}, {5.0, 5.0}}, kArea, 20.0F).px_per_unit, 3.0);
}

TEST(ZoomedCamera, KeepsWhatLiesUnderThePointerInItsPlace) {
  const ui::Pixels pointer{420.0F, 90.0F};
  const Point before = to_scene(kCamera, kArea, pointer);
  const Point after = to_scene(zoomed(kCamera, kArea, pointer, 1.7), kArea, pointer);
  EXPECT_NEAR(before.x, after.x, 1e-4);
  EXPECT_NEAR(before.y, after.y, 1e-4);
}

TEST(ZoomedCamera, StopsSomewhere) {
  EXPECT_EQ(zoomed(kCamera, kArea, kArea.middle(), 1e9).px_per_unit,
            zoomed(kCamera, kArea, kArea.middle(), 1e12).px_per_unit);
  EXPECT_GT(zoomed(kCamera, kArea, kArea.middle(), 1e-12).px_per_unit, 0.0);
}

TEST(PannedCamera, MovesTheMapWithThePointer) {
  const Camera moved = panned(kCamera, {30.0F, -10.0F});
  EXPECT_EQ(to_screen(moved, kArea, {10.0, 20.0}), (ui::Pixels{330.0F, 190.0F}));
}

TEST(Extent, IsThatOfMarksAndIslandsWithoutTheFrame) {
  Scene scene;
  scene.bounds = {{-900.0, -900.0}, {900.0, 900.0}};
  Area island;
  island.box = {{0.0, 0.0}, {100.0, 50.0}};
  scene.background = {island};
  PartyShape party;
  party.mark.centre = {200.0, 20.0};
  party.mark.radius = 10.0;
  scene.parties = {party};
  const Box extent = extent_of(scene);
  EXPECT_DOUBLE_EQ(extent.low.x, 0.0);
  EXPECT_NEAR(extent.high.x, 210.0, 1.0);
}

}  // namespace
}  // namespace samenhang

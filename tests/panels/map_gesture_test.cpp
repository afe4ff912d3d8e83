#include "panels/map_gesture.h"

#include "support/panels_project.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::PanelsProject;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr ui::Rectangle kArea{{0.0F, 0.0F}, {800.0F, 600.0F}};

// The three parties stand at (0, 0), (120, 40) and (240, 0); a pixel is a unit, and the middle of the area is (0, 0).
class MapGesture : public testing::Test {
 protected:
  GestureStep go(const Gesture& gesture, PointerInput input) {
    const View view = project_.view();
    const Camera camera{.px_per_unit = 1.0, .middle = {}};
    return advance(gesture, input, {*view.scene, camera, kArea}, view, requests_);
  }
  static PointerInput at(float x, float y, ButtonState button) {
    PointerInput input;
    input.at = {400.0F + x, 300.0F + y};
    input.button = button;
    input.dragged = true;
    return input;
  }
  static PointerInput on(Vertex member, ButtonState button) {
    PointerInput input = at(120.0F * static_cast<float>(member), 40.0F * static_cast<float>(member % 2), button);
    input.under = member;
    return input;
  }
  template <class T>
  const T& edit() {
    return std::get<T>(requests_.edits.at(0));
  }

  PanelsProject project_;
  Requests requests_;
};

TEST_F(MapGesture, BeginsWhereTheButtonGoesDown) {
  const GestureStep step = go(Resting{}, on(1, ButtonState::pressed));
  EXPECT_EQ(std::get<Pressing>(step.gesture).on, "P2");
  EXPECT_TRUE(std::holds_alternative<Resting>(go(Resting{}, on(1, ButtonState::up)).gesture));
}

TEST_F(MapGesture, OnAMemberThatIsLetGoWithoutADragSelectsIt) {
  PointerInput input = on(1, ButtonState::released);
  input.dragged = false;
  project_.marked = {"P1"};
  go(Pressing{{}, "P2"}, input);
  EXPECT_EQ(requests_.select, "P2");
  EXPECT_THAT(*requests_.mark, IsEmpty());
}

TEST_F(MapGesture, WithControlMarksOneMore) {
  PointerInput input = on(1, ButtonState::released);
  input.dragged = false;
  input.control = true;
  project_.marked = {"P3"};
  go(Pressing{{}, "P2"}, input);
  EXPECT_THAT(*requests_.mark, ElementsAre("P2", "P3"));
  EXPECT_EQ(requests_.select, std::nullopt);
}

TEST_F(MapGesture, WithShiftTakesAMarkAway) {
  PointerInput input = on(1, ButtonState::released);
  input.dragged = false;
  input.shift = true;
  project_.marked = {"P2", "P3"};
  go(Pressing{{}, "P2"}, input);
  EXPECT_THAT(*requests_.mark, ElementsAre("P3"));
}

TEST_F(MapGesture, MarksWhatIsSelectedWithTheFirstOther) {
  PointerInput input = on(1, ButtonState::released);
  input.dragged = false;
  input.control = true;
  project_.selected = "P1";
  go(Pressing{{}, "P2"}, input);
  EXPECT_THAT(*requests_.mark, ElementsAre("P1", "P2"));
}

TEST_F(MapGesture, FromAMemberMovesIt) {
  const GestureStep step = go(Pressing{{0.0, 0.0}, "P1"}, at(30.0F, -20.0F, ButtonState::held));
  const auto& moving = std::get<Moving>(step.gesture);
  EXPECT_THAT(moving.ids, ElementsAre("P1"));
  EXPECT_EQ(moving.by, (Point{30.0, -20.0}));
  EXPECT_THAT(requests_.edits, IsEmpty());
}

TEST_F(MapGesture, FromAMarkedMemberMovesAllThatAre) {
  project_.marked = {"P3", "P1"};
  const GestureStep step = go(Pressing{{0.0, 0.0}, "P1"}, at(30.0F, 0.0F, ButtonState::held));
  EXPECT_THAT(std::get<Moving>(step.gesture).ids, ElementsAre("P1", "P3"));
}

TEST_F(MapGesture, PlacesWhatItMovedWhenLetGo) {
  const GestureStep step = go(Moving{{0.0, 0.0}, {}, {"P1", "P3"}}, at(30.0F, -20.0F, ButtonState::released));
  EXPECT_TRUE(std::holds_alternative<Dropped>(step.gesture));
  const auto& placed = edit<PlaceMembers>().members;
  ASSERT_EQ(placed.size(), 2U);
  EXPECT_EQ(placed[0], (std::pair<std::string, std::optional<Point>>{"P1", Point{30.0, -20.0}}));
  EXPECT_EQ(placed[1], (std::pair<std::string, std::optional<Point>>{"P3", Point{270.0, -20.0}}));
}

TEST_F(MapGesture, LeavesOutWhoWasRemovedMeanwhile) {
  go(Moving{{0.0, 0.0}, {}, {"P1", "gone"}}, at(30.0F, 0.0F, ButtonState::released));
  EXPECT_EQ(edit<PlaceMembers>().members.size(), 1U);
  go(Moving{{0.0, 0.0}, {}, {"gone"}}, at(30.0F, 0.0F, ButtonState::released));
  EXPECT_EQ(requests_.edits.size(), 1U);
}

TEST_F(MapGesture, IsTakenBackByEscape) {
  const std::vector<Gesture> under_way{Pressing{{}, "P1"}, Moving{{}, {5.0, 5.0}, {"P1"}}, Boxing{}, Tying{"P1", {}}};
  for (const Gesture& gesture : under_way) {
    PointerInput input = at(30.0F, 0.0F, ButtonState::held);
    input.escape = true;
    const GestureStep step = go(gesture, input);
    EXPECT_TRUE(std::holds_alternative<Spent>(step.gesture));
    EXPECT_TRUE(std::holds_alternative<Spent>(go(step.gesture, at(40.0F, 0.0F, ButtonState::held)).gesture));
    EXPECT_TRUE(std::holds_alternative<Resting>(go(step.gesture, at(40.0F, 0.0F, ButtonState::released)).gesture));
  }
  EXPECT_THAT(requests_.edits, IsEmpty());
  EXPECT_EQ(requests_.mark, std::nullopt);
  EXPECT_EQ(requests_.select, std::nullopt);
}

TEST_F(MapGesture, ShowsWhatWasDroppedUntilTheSceneHasIt) {
  const View view = project_.view();
  const Dropped dropped{{"P1"}, {30.0, 0.0}, view.scene_revision + 1};
  EXPECT_EQ(shifted_by(go(dropped, at(0.0F, 0.0F, ButtonState::up)).gesture)->by, (Point{30.0, 0.0}));
  EXPECT_FALSE(shifted_by(go(dropped, at(0.0F, 0.0F, ButtonState::up)).gesture));
}

TEST_F(MapGesture, KeepsWhatWasDroppedInItsNewPlaceUntilThatIsShown) {
  PointerInput input = at(0.0F, 0.0F, ButtonState::up);
  input.is_shown = false;
  const GestureStep step = go(Dropped{{"P1"}, {30.0, 0.0}, 0}, input);
  EXPECT_EQ(shifted_by(step.gesture)->by, Point{});
}

TEST_F(MapGesture, EndsWhenTheMoveIsRefused) {
  const View view = project_.view();
  project_.edit_problem = Problem{};
  const GestureStep step = go(Dropped{{"P1"}, {30.0, 0.0}, view.scene_revision + 1}, at(0.0F, 0.0F, ButtonState::up));
  EXPECT_TRUE(std::holds_alternative<Resting>(step.gesture));
}

TEST_F(MapGesture, OnTheGroundPans) {
  PointerInput input = at(10.0F, 200.0F, ButtonState::held);
  input.by = {10.0F, 4.0F};
  const GestureStep step = go(Pressing{}, input);
  EXPECT_TRUE(std::holds_alternative<Panning>(step.gesture));
  EXPECT_EQ(step.pan, (ui::Pixels{10.0F, 4.0F}));
}

TEST_F(MapGesture, WithShiftOnTheGroundMarksWhatIsInTheBox) {
  PointerInput input = at(130.0F, 50.0F, ButtonState::held);
  input.shift = true;
  const GestureStep step = go(Pressing{{-10.0, -10.0}, ""}, input);
  ASSERT_TRUE(std::holds_alternative<Boxing>(step.gesture));
  go(step.gesture, at(130.0F, 50.0F, ButtonState::released));
  EXPECT_THAT(*requests_.mark, ElementsAre("P1", "P2"));
}

TEST_F(MapGesture, WithControlFromAMemberDrawsATie) {
  PointerInput input = at(60.0F, 20.0F, ButtonState::held);
  input.control = true;
  const GestureStep begun = go(Pressing{{0.0, 0.0}, "P1"}, input);
  ASSERT_TRUE(std::holds_alternative<Tying>(begun.gesture));
  EXPECT_EQ(go(begun.gesture, on(2, ButtonState::released)).drawn, (TieEnds{"P1", "P3"}));
}

TEST_F(MapGesture, DrawsNoTieToTheGroundOrToItself) {
  EXPECT_EQ(go(Tying{"P1", {}}, at(0.0F, 200.0F, ButtonState::released)).drawn, std::nullopt);
  EXPECT_EQ(go(Tying{"P1", {}}, on(0, ButtonState::released)).drawn, std::nullopt);
}

TEST_F(MapGesture, FromTheMenuWaitsForThePressOnTheOther) {
  const Tying tying{.from = "P1", .to = {}, .held = false};
  EXPECT_EQ(go(tying, on(2, ButtonState::up)).drawn, std::nullopt);
  const GestureStep ended = go(tying, on(2, ButtonState::pressed));
  EXPECT_EQ(ended.drawn, (TieEnds{"P1", "P3"}));
  go(ended.gesture, on(2, ButtonState::released));
  EXPECT_EQ(requests_.select, std::nullopt);
}

TEST_F(MapGesture, PinsNothingThatIsPutBackWhereItWas) {
  const GestureStep step = go(Moving{{30.0, 0.0}, {5.0, 0.0}, {"P1"}}, at(30.0F, 0.0F, ButtonState::released));
  EXPECT_TRUE(std::holds_alternative<Resting>(step.gesture));
  EXPECT_THAT(requests_.edits, IsEmpty());
}

}  // namespace
}  // namespace samenhang

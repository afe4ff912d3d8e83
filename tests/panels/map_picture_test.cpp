#include "panels/map_picture.h"

#include "panels/map_canvas.h"
#include "panels/map_panel.h"
#include "support/headless_ui.h"
#include "support/panels_project.h"
#include "ui/scopes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include <functional>
#include <vector>

namespace samenhang {
namespace {

using test::HeadlessUi;
using test::PanelsProject;

// Keeps no pictures, but a count of what it was asked for.
class CountedPictures final : public ui::KeptPictures {
 public:
  bool start(std::size_t picture, const ui::Rectangle& /*part*/, ui::Tint /*ground*/) override {
    started.push_back(picture);
    return has_memory;
  }
  void paint(std::size_t picture, ImDrawList& /*drawing*/) override {
    last_painted = picture;
    ++parts;
    --time;
  }
  bool has_time() const override { return time > 0; }
  void show(std::size_t picture, const ui::Rectangle& place, float strength) const override {
    shown.push_back({picture, place, strength});
  }

  struct Shown {
    std::size_t picture = 0;
    ui::Rectangle place;
    float strength = 0.0F;
  };
  bool has_memory = true;
  int time = 1000;  // parts
  int parts = 0;
  std::size_t last_painted = 0;
  std::vector<std::size_t> started;
  mutable std::vector<Shown> shown;
};

class KeptMap : public testing::Test {
 protected:
  KeptMap() : view_(project_.view()) { ui_.surface().lend_pictures(&pictures_); }

  void draw() {
    ImGui::SetNextWindowPos({0.0F, 0.0F});
    ImGui::SetNextWindowSize({1280.0F, 800.0F});
    const ui::Window window("map", ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove);
    requests_ = {};
    pictures_.shown.clear();
    draw_map_panel(view_, state_, requests_);
  }
  void frames() {
    for (int i = 0; i < 6; ++i) ui_.frame(drawing_);
  }
  ui::Pixels place_of(std::string_view name) { return ui_.surface().places().find(name)->rectangle.middle(); }

  PanelsProject project_;
  View view_;
  MapState state_;
  Requests requests_;
  CountedPictures pictures_;
  HeadlessUi ui_;
  std::function<void()> drawing_ = [this] { draw(); };
};

TEST_F(KeptMap, IsPaintedOnceAndThenShown) {
  frames();
  const int parts = pictures_.parts;
  EXPECT_GT(parts, 0);
  EXPECT_FALSE(requests_.another_frame);
  frames();
  EXPECT_EQ(pictures_.parts, parts);
  ASSERT_EQ(pictures_.shown.size(), 1U);
  EXPECT_EQ(pictures_.shown[0].strength, 1.0F);
}

TEST_F(KeptMap, IsPaintedInStepsWhereTimeIsShort) {
  pictures_.time = 1;
  frames();
  EXPECT_EQ(pictures_.parts, 1);
  EXPECT_TRUE(requests_.another_frame);
  pictures_.time = 1000;
  frames();
  EXPECT_FALSE(requests_.another_frame);
  EXPECT_EQ(pictures_.parts,
            static_cast<int>(count_parts({*view_.scene, state_.named->camera, state_.named->area}, state_.names)));
}

TEST_F(KeptMap, IsFadedAndNotPaintedAnewWhileAMemberIsPointedAt) {
  frames();
  const int parts = pictures_.parts;
  ui_.move_to(place_of("Woonstede"), drawing_);
  EXPECT_EQ(pictures_.parts, parts);
  EXPECT_LT(pictures_.shown.at(0).strength, 0.5F);
}

TEST_F(KeptMap, MovesAlongWhilePannedAndIsPaintedAnewWhenStill) {
  frames();
  const int parts = pictures_.parts;
  const float left_px = pictures_.shown.at(0).place.low.x;
  state_.camera = panned(state_.named->camera, {40.0F, 0.0F});
  ui_.frame(drawing_);
  EXPECT_EQ(pictures_.shown.at(0).place.low.x, left_px + 40.0F);
  EXPECT_EQ(pictures_.parts, parts);
  EXPECT_TRUE(requests_.another_frame);
  frames();
  EXPECT_GT(pictures_.parts, parts);
  EXPECT_EQ(pictures_.shown.at(0).place.low.x, left_px);
  EXPECT_FALSE(requests_.another_frame);
}

TEST_F(KeptMap, IsPaintedBesideTheOneThatIsShown) {
  frames();
  const std::size_t first = pictures_.shown.at(0).picture;
  state_.camera = zoomed(state_.named->camera, state_.named->area, {600.0F, 400.0F}, 2.0);
  pictures_.time = 1;
  frames();
  EXPECT_EQ(pictures_.shown.at(0).picture, first);
  EXPECT_NE(pictures_.last_painted, first);
  pictures_.time = 1000;
  frames();
  EXPECT_NE(pictures_.shown.at(0).picture, first);
}

TEST_F(KeptMap, IsPaintedItselfWhereThereIsNoMemoryForPictures) {
  pictures_.has_memory = false;
  frames();
  EXPECT_EQ(pictures_.started.size(), 1U);
  EXPECT_TRUE(pictures_.shown.empty());
  EXPECT_FALSE(requests_.another_frame);
}

TEST_F(KeptMap, ShowsNothingOfAnotherProject) {
  frames();
  view_.project_number = 2;
  pictures_.time = 1;
  frames();
  EXPECT_EQ(pictures_.shown.at(0).picture, pictures_.last_painted);
}

}  // namespace
}  // namespace samenhang

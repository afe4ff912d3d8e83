#include "panels/map_panel.h"

#include "support/headless_ui.h"
#include "support/panels_project.h"
#include "ui/keys.h"
#include "ui/scopes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include <functional>

namespace samenhang {
namespace {

using test::HeadlessUi;
using test::PanelsProject;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class MapPanel : public testing::Test {
 protected:
  void draw() {
    ImGui::SetNextWindowPos({0.0F, 0.0F});
    ImGui::SetNextWindowSize({1280.0F, 800.0F});
    const ui::Window window("map", ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove);
    draw_map_panel(project_.view(), state_, requests_);
  }
  void frames() {
    for (int i = 0; i < 3; ++i) ui_.frame(drawing_);
  }
  ui::Pixels place_of(std::string_view name) { return ui_.surface().places().find(name)->rectangle.middle(); }

  PanelsProject project_;
  MapState state_;
  Requests requests_;
  HeadlessUi ui_;
  std::function<void()> drawing_ = [this] { draw(); };
};

TEST_F(MapPanel, AsksForNothingByItself) {
  frames();
  EXPECT_EQ(requests_.select, std::nullopt);
  EXPECT_EQ(requests_.choose_filter, std::nullopt);
  EXPECT_EQ(requests_.highlight, std::nullopt);
}

TEST_F(MapPanel, SelectsThePartyThatIsPressed) {
  ui_.press("Woonstede", drawing_);
  EXPECT_EQ(requests_.select, "P3");
}

TEST_F(MapPanel, LetsGoWhenPressedBesideAllParties) {
  project_.selected = "P1";
  project_.highlighted = {"P1"};
  ui_.press_at({1200.0F, 200.0F}, drawing_);
  EXPECT_EQ(requests_.select, "");
  EXPECT_THAT(*requests_.highlight, IsEmpty());
}

TEST_F(MapPanel, MovesWithThePointerAndSelectsNothingThen) {
  frames();
  const ui::Pixels before = place_of("Woonstede");
  ui_.drag({1200.0F, 200.0F}, {1150.0F, 260.0F}, drawing_);
  const ui::Pixels after = place_of("Woonstede");
  EXPECT_NEAR(after.x - before.x, -50.0F, 4.0F);
  EXPECT_NEAR(after.y - before.y, 60.0F, 4.0F);
  EXPECT_EQ(requests_.select, std::nullopt);
}

TEST_F(MapPanel, ZoomsToThePointer) {
  frames();
  const ui::Pixels before = place_of("Wijkteam Noord");
  ui_.wheel(before, 3.0F, drawing_);
  const ui::Pixels after = place_of("Wijkteam Noord");
  EXPECT_NEAR(after.x, before.x, 2.0F);
  EXPECT_NEAR(after.y, before.y, 2.0F);
  ASSERT_TRUE(state_.camera);
  EXPECT_GT(state_.camera->px_per_unit, 1.0);
}

TEST_F(MapPanel, ZoomsAndFitsByKeys) {
  frames();
  const ui::Pixels fitted = place_of("Woonstede");
  ui_.type("++", drawing_);
  EXPECT_NE(place_of("Woonstede"), fitted);
  ui_.type("0", drawing_);
  EXPECT_EQ(place_of("Woonstede"), fitted);
}

TEST_F(MapPanel, ShowsAllWithTheButton) {
  frames();
  const ui::Pixels fitted = place_of("Woonstede");
  ui_.press("+", drawing_);
  EXPECT_NE(place_of("Woonstede"), fitted);
  ui_.press("Show all", drawing_);
  EXPECT_EQ(place_of("Woonstede"), fitted);
}

TEST_F(MapPanel, MovesWithTheArrowsWhenItHasTheFocus) {
  ui_.press_at({1200.0F, 200.0F}, drawing_);
  const ui::Pixels before = place_of("Woonstede");
  ui_.key(ui::kKeyLeft, {}, drawing_);
  EXPECT_GT(place_of("Woonstede").x, before.x);
}

TEST_F(MapPanel, CentresWhatIsPressedTwice) {
  frames();
  const ui::Pixels mark = place_of("Woonstede");
  ui_.press_at(mark, drawing_);
  ui_.press_at(mark, drawing_);
  frames();
  EXPECT_LT(place_of("Woonstede").x, mark.x);
}

TEST_F(MapPanel, FiltersByTheRowOfTheLegendThatIsPressed) {
  ui_.press("Housing", drawing_);
  ASSERT_TRUE(requests_.choose_filter);
  EXPECT_THAT(requests_.choose_filter->domains, ElementsAre(Domain("housing")));
}

TEST_F(MapPanel, FoldsItsLegend) {
  ui_.press("× Legend", drawing_);
  EXPECT_EQ(state_.legend_open, false);
  ui_.press("Legend", drawing_);
  EXPECT_EQ(state_.legend_open, true);
}

TEST_F(MapPanel, AsksForTheLayoutThatIsChosen) {
  ui_.press("Layout", drawing_);
  ui_.press(find_layout("circo")->name.one, drawing_);
  EXPECT_EQ(requests_.choose_layout, "circo");
}

TEST_F(MapPanel, AsksForTheColourThatIsChosen) {
  ui_.press("Colour", drawing_);
  ui_.press("kind of party", drawing_);
  EXPECT_EQ(requests_.choose_colour, ColourBy::kind);
}

TEST(LabelsInSight, NameWhatIsSelectedBeforeAllElse) {
  PanelsProject project;
  const View view = project.view();
  const Camera camera{.px_per_unit = 0.05, .middle = {}};
  const MapFrame frame{*view.scene, camera, {{0.0F, 0.0F}, {400.0F, 300.0F}}};
  for (Vertex v = 0; v < view.network.vertex_count(); ++v) {
    const std::vector<ScreenLabel> labels = labels_in_sight(frame, 13.0, v);
    ASSERT_FALSE(labels.empty());
    EXPECT_EQ(labels.front().vertex, v);
  }
}

TEST(LabelsInSight, NameEveryoneWhereThereIsRoom) {
  PanelsProject project;
  const View view = project.view();
  const Camera camera = fitted(extent_of(*view.scene), {{0.0F, 0.0F}, {1200.0F, 800.0F}}, 100.0F);
  EXPECT_EQ(labels_in_sight({*view.scene, camera, {{0.0F, 0.0F}, {1200.0F, 800.0F}}}, 13.0, std::nullopt).size(), 3U);
}

}  // namespace
}  // namespace samenhang

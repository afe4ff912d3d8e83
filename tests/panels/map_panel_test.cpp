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

// Many parties so close together that few names have room; X20 has a tie with X5 and X34.
PanelsProject crowd() {
  PanelsProject project;
  for (int i = 0; i < 40; ++i) {
    Party more = project.inventory.parties[2];
    more.id = PartyId("X" + std::to_string(i));
    more.name = "Partij met een lange naam " + std::to_string(i);
    project.inventory.parties.push_back(more);
  }
  project.inventory.relations.own(0).from = PartyId("X5");
  project.inventory.relations.own(0).to = PartyId("X20");
  project.inventory.relations.own(1).from = PartyId("X20");
  project.inventory.relations.own(1).to = PartyId("X34");
  return project;
}

constexpr ui::Rectangle kSmallArea{{0.0F, 0.0F}, {400.0F, 300.0F}};

std::vector<Vertex> vertices_of(const std::vector<ScreenLabel>& labels) {
  std::vector<Vertex> found;
  for (const ScreenLabel& label : labels) found.push_back(label.vertex);
  return found;
}

TEST(NamesInSight, NameWhatIsSelectedBeforeAllElse) {
  PanelsProject project;
  const View view = project.view();
  const Camera camera{.px_per_unit = 0.05, .middle = {}};
  const MapFrame frame{*view.scene, camera, kSmallArea};
  for (Vertex v = 0; v < view.network.vertex_count(); ++v) {
    const MapNames names = names_in_sight(frame, {.selected = v});
    ASSERT_FALSE(names.labels.empty());
    EXPECT_EQ(names.labels.front().vertex, v);
  }
}

TEST(NamesInSight, NameTheNeighboursOfWhatIsSelectedNext) {
  PanelsProject project = crowd();
  const View view = project.view();
  const Camera camera = fitted(extent_of(*view.scene), kSmallArea, 20.0F);
  const Vertex selected = *view.network.find("X20");
  const MapNames names = names_in_sight({*view.scene, camera, kSmallArea}, {.selected = selected});
  ASSERT_GE(names.labels.size(), 3U);
  EXPECT_EQ(names.labels[0].vertex, selected);
  EXPECT_THAT((std::vector<Vertex>{names.labels[1].vertex, names.labels[2].vertex}),
              ::testing::UnorderedElementsAre(*view.network.find("X5"), *view.network.find("X34")));
}

TEST(NamesInSight, CountTheNamesThatHaveNoRoom) {
  PanelsProject project = crowd();
  const View view = project.view();
  const Camera camera = fitted(extent_of(*view.scene), kSmallArea, 20.0F);
  const MapNames names = names_in_sight({*view.scene, camera, kSmallArea}, {});
  EXPECT_GT(names.left_out, 0U);
  EXPECT_EQ(names.left_out + names.labels.size(), view.scene->parties.size());
}

TEST(NamesInSight, KeepOffWhatStandsOverTheMap) {
  PanelsProject project;
  const View view = project.view();
  const Camera camera = fitted(extent_of(*view.scene), kSmallArea, 100.0F);
  const MapNames names = names_in_sight({*view.scene, camera, kSmallArea}, {.covered = {{{0.0, 0.0}, {400.0, 300.0}}}});
  EXPECT_THAT(names.labels, IsEmpty());
}

TEST(NamesInSight, NameEveryoneWhereThereIsRoom) {
  PanelsProject project;
  const View view = project.view();
  const ui::Rectangle area{{0.0F, 0.0F}, {1200.0F, 800.0F}};
  const Camera camera = fitted(extent_of(*view.scene), area, 100.0F);
  const MapNames names = names_in_sight({*view.scene, camera, area}, {});
  EXPECT_EQ(names.labels.size(), 3U);
  EXPECT_EQ(names.left_out, 0U);
}

TEST(NamesAbout, AreThoseOfTheMemberAndItsNeighboursOnly) {
  PanelsProject project = crowd();
  const View view = project.view();
  const Camera camera = fitted(extent_of(*view.scene), kSmallArea, 20.0F);
  const MapFrame frame{*view.scene, camera, kSmallArea};
  const Vertex about = *view.network.find("X20");
  const MapNames names = names_in_sight(frame, {});
  const std::vector<ScreenLabel> labels = names_about(frame, {}, names, about);
  EXPECT_THAT(vertices_of(labels),
              ::testing::UnorderedElementsAre(about, *view.network.find("X5"), *view.network.find("X34")));
}

TEST(NamesAbout, LeaveTheNamesThatWereThereInTheirPlace) {
  PanelsProject project;
  const View view = project.view();
  const ui::Rectangle area{{0.0F, 0.0F}, {1200.0F, 800.0F}};
  const Camera camera = fitted(extent_of(*view.scene), area, 100.0F);
  const MapFrame frame{*view.scene, camera, area};
  const MapNames names = names_in_sight(frame, {});
  EXPECT_EQ(names_about(frame, {}, names, *view.network.find("P2")), names.labels);
}

class LegendIn : public testing::TestWithParam<ui::Pixels> {};

TEST_P(LegendIn, ASmallMapIsClosedAndFallsNowhereOutsideWhenOpened) {
  PanelsProject project;
  project.colour_by = ColourBy::kind;
  MapState state;
  Requests requests;
  const ui::Pixels size = GetParam();
  HeadlessUi ui(size);
  const std::function<void()> draw = [&] {
    ImGui::SetNextWindowPos({0.0F, 0.0F});
    ImGui::SetNextWindowSize({size.x, size.y});
    const ui::Window window("map", ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove);
    draw_map_panel(project.view(), state, requests);
  };
  for (int i = 0; i < 3; ++i) ui.frame(draw);
  EXPECT_THAT(ui.labels(), Contains("Legend"));
  ui.press("Legend", draw);
  EXPECT_THAT(ui.labels(), Contains("× Legend"));
  std::size_t signs = 0;
  for (const ui::WidgetPlace& place : ui.surface().places().all()) {
    if (place.kind == "sign") ++signs;
    EXPECT_GE(place.rectangle.low.x, 0.0F) << place.label;
    EXPECT_LE(place.rectangle.high.x, size.x) << place.label;
    EXPECT_GE(place.rectangle.low.y, 0.0F) << place.label;
  }
  EXPECT_GT(signs, 0U);
}

INSTANTIATE_TEST_SUITE_P(Sizes, LegendIn,
                         testing::Values(ui::Pixels{300.0F, 420.0F}, ui::Pixels{380.0F, 500.0F},
                                         ui::Pixels{780.0F, 440.0F}));

}  // namespace
}  // namespace samenhang

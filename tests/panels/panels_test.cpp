#include "panels/panels.h"

#include "support/headless_ui.h"
#include "support/panels_project.h"
#include "ui/keys.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::HeadlessUi;
using test::PanelsProject;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

// The whole window of a project; the test carries out nothing that is asked.
class PanelsWindow {
 public:
  explicit PanelsWindow(PanelsProject& shown, ui::Pixels size = {1280.0F, 800.0F}, float scale = 1.0F)
      : project(shown), ui(size, scale), draw([this] { draw_panels(project.view(), state, requests); }) {}

  void frames() {
    for (int i = 0; i < 3; ++i) ui.frame(draw);
  }
  void press(std::string_view label) { ui.press(label, draw); }

  PanelsProject& project;
  PanelsState state;
  Requests requests;
  HeadlessUi ui;
  std::function<void()> draw;
};

TEST(Panels, AskForNothingByThemselves) {
  PanelsProject project;
  PanelsWindow window(project);
  window.frames();
  EXPECT_FALSE(window.requests.select || window.requests.highlight || window.requests.choose_network ||
               window.requests.choose_layout || window.requests.choose_filter || window.requests.open);
  EXPECT_FALSE(window.requests.quit || window.requests.open_example);
}

TEST(TopBar, AsksForTheNetworkThatIsPressed) {
  PanelsProject project;
  PanelsWindow window(project);
  window.press("+ together in initiatives");
  EXPECT_EQ(window.requests.choose_network, NetworkChoice::with_initiatives);
}

TEST(TopBar, AsksForTheLanguageThatIsPressed) {
  PanelsProject project;
  PanelsWindow window(project);
  window.press("NL");
  EXPECT_EQ(window.requests.choose_language, Language::dutch);
}

TEST(TopBar, TakesTheFilterAway) {
  PanelsProject project;
  project.filter.domains = {Domain("housing")};
  PanelsWindow window(project);
  window.press("2 hidden by the filter  ×");
  ASSERT_TRUE(window.requests.choose_filter);
  EXPECT_TRUE(window.requests.choose_filter->lets_all_through());
}

TEST(SearchBox, SelectsTheFirstThatIsFoundOnEnter) {
  PanelsProject project;
  PanelsWindow window(project);
  window.press("Search a party or initiative");
  window.ui.type("woon", window.draw);
  EXPECT_THAT(window.ui.labels(), Contains("Woonstede"));
  window.ui.key(ui::kKeyEnter, {}, window.draw);
  EXPECT_EQ(window.requests.select, "P3");
  EXPECT_TRUE(window.requests.centre_on_selected);
}

TEST(SearchBox, SelectsTheOneTheArrowsChose) {
  PanelsProject project;
  PanelsWindow window(project);
  window.press("Search a party or initiative");
  window.ui.type("w", window.draw);
  window.ui.key(ui::kKeyDown, {}, window.draw);
  window.ui.key(ui::kKeyEnter, {}, window.draw);
  EXPECT_EQ(window.requests.select, "P3");
}

TEST(SearchBox, SelectsTheOneThatIsPressed) {
  PanelsProject project;
  PanelsWindow window(project);
  window.press("Search a party or initiative");
  window.ui.type("samen", window.draw);
  window.press("Samen wandelen");
  EXPECT_EQ(window.requests.select, "I1");
}

TEST(SearchBox, IsReachedByControlF) {
  PanelsProject project;
  PanelsWindow window(project);
  window.frames();
  window.ui.key('F', {.control = true}, window.draw);
  window.ui.type("samen", window.draw);
  EXPECT_EQ(window.state.search.query, "samen");
}

TEST(FindingsPanel, LightsThePartiesOfTheFindingThatIsPressed) {
  PanelsProject project;
  PanelsWindow window(project);
  window.press("Trouble between parties");
  window.press("These two have trouble.");
  ASSERT_TRUE(window.requests.highlight);
  EXPECT_THAT(*window.requests.highlight, ElementsAre("P2", "P3"));
}

TEST(FindingsPanel, ShowsTheWholeMapForWhatIsLit) {
  PanelsProject project;
  PanelsWindow window(project);
  window.frames();
  window.state.map.camera = Camera{.px_per_unit = 20.0, .middle = {900.0, 900.0}};
  window.press("Party without a tie");
  window.press("Woonstede stands alone.");
  window.requests = {};
  window.frames();
  EXPECT_THAT(window.ui.labels(), Contains("Wijkteam Noord"));
}

TEST(FindingsPanel, SelectsThePartyOfAFindingAboutOne) {
  PanelsProject project;
  PanelsWindow window(project);
  window.press("Party without a tie");
  window.press("Woonstede stands alone.");
  EXPECT_EQ(window.requests.select, "P3");
}

TEST(FindingsPanel, LightsEverythingWhenPressedOnceMore) {
  PanelsProject project;
  project.highlighted = {"P3"};
  PanelsWindow window(project);
  window.press("Party without a tie");
  window.press("Woonstede stands alone.");
  EXPECT_THAT(window.requests.highlight.value(), IsEmpty());
}

TEST(FindingsPanel, ShowsOnlyTheSeverityThatIsChosen) {
  PanelsProject project;
  PanelsWindow window(project);
  window.press("High 1");
  window.frames();
  EXPECT_THAT(window.ui.labels(), Contains("Trouble between parties"));
  EXPECT_THAT(window.ui.labels(), Not(Contains("Party without a tie")));
}

TEST(FindingsPanel, UnfoldsWhatARuleLooksAt) {
  PanelsProject project;
  PanelsWindow window(project);
  window.press("Party without a tie");
  window.press("Explanation and advice");
  window.frames();
  EXPECT_THAT(window.ui.labels(), Contains("Woonstede stands alone."));
}

TEST(PartyPanel, SelectsAnotherPartyThatIsPressed) {
  PanelsProject project;
  project.selected = "P1";
  project.gaps.reset();
  PanelsWindow window(project);
  window.press("Samen wandelen");
  EXPECT_EQ(window.requests.select, "I1");
}

TEST(PartyPanel, GoesBackToTheOverview) {
  PanelsProject project;
  project.selected = "P1";
  PanelsWindow window(project);
  window.frames();
  window.ui.key(ui::kKeyEscape, {}, window.draw);
  EXPECT_EQ(window.requests.select, "");
}

TEST(Escape, ClosesAnOpenListAndNothingElse) {
  PanelsProject project;
  project.selected = "P1";
  project.highlighted = {"P1"};
  PanelsWindow window(project);
  window.press("Layout");
  ASSERT_THAT(window.ui.labels(), Contains(find_layout("circo")->name.one));
  window.ui.key(ui::kKeyEscape, {}, window.draw);
  EXPECT_THAT(window.ui.labels(), Not(Contains(find_layout("circo")->name.one)));
  EXPECT_FALSE(window.requests.select || window.requests.highlight);
  window.ui.key(ui::kKeyEscape, {}, window.draw);
  EXPECT_EQ(window.requests.select, "");
}

TEST(Escape, LetsGoWhereTheMapIsNotShown) {
  PanelsProject project;
  project.selected = "P1";
  PanelsWindow window(project, {640.0F, 480.0F});
  window.state.shown = Column::party;
  window.frames();
  window.ui.key(ui::kKeyEscape, {}, window.draw);
  EXPECT_EQ(window.requests.select, "");
}

TEST(Panels, ChooseNoRowsOfTheProjectBefore) {
  PanelsProject project;
  PanelsWindow window(project);
  window.state.table.is_open = true;
  window.frames();
  window.state.table.chosen = {"R1"};
  window.state.table.wish.query = "wonen";
  project.project_number = 2;
  window.frames();
  EXPECT_THAT(window.state.table.chosen, IsEmpty());
  EXPECT_EQ(window.state.table.wish.query, "");
  EXPECT_TRUE(window.state.table.is_open);
}

TEST(SearchBox, FindsInTheProjectThatIsOpenNow) {
  PanelsProject project;
  PanelsWindow window(project);
  window.press("Search a party or initiative");
  window.ui.type("woon", window.draw);
  window.ui.press_at({640.0F, 400.0F}, window.draw);
  project.inventory.parties.own(2).name = "Woonwinkel";
  window.press("Search a party or initiative");
  window.frames();
  EXPECT_THAT(window.ui.labels(), Contains("Woonwinkel"));
}

TEST(Map, IsLookedAtAsAWholeInAnotherProjectOfTheSameName) {
  PanelsProject project;
  PanelsWindow window(project);
  window.frames();
  window.state.map.camera = Camera{.px_per_unit = 20.0, .middle = {900.0, 900.0}};
  window.frames();
  EXPECT_TRUE(window.state.map.camera);
  ++project.project_number;
  window.frames();
  EXPECT_FALSE(window.state.map.camera);
}

TEST(ErrorBanner, OpensTheListOfProblems) {
  PanelsProject project;
  Problem problem = file_problem("relaties.csv", {message("This row was left out.")});
  problem.row = 3;
  project.problems = {problem};
  PanelsWindow window(project);
  window.press("Show the list");
  EXPECT_TRUE(window.state.status.problems_open);
}

TEST(ErrorBanner, IsNotThereForRemarks) {
  PanelsProject project;
  project.problems = {file_problem("relaties.csv", {message("This row was left out.")})};
  project.problems[0].severity = Severity::note;
  PanelsWindow window(project);
  window.frames();
  EXPECT_THAT(window.ui.labels(), Not(Contains("Show the list")));
}

TEST(StatusBar, CancelsTheLayoutThatRuns) {
  PanelsProject project;
  project.layout_runs = true;
  PanelsWindow window(project);
  window.press("× Cancel");
  EXPECT_TRUE(window.requests.cancel_layout);
}

TEST(StatusBar, OpensTheListOfRemarks) {
  PanelsProject project;
  project.problems = {file_problem("relaties.csv", {message("This row was left out.")})};
  PanelsWindow window(project);
  window.press("1 remark on the lists");
  window.press("Close");
  EXPECT_FALSE(window.state.status.problems_open);
}

TEST(Columns, BecomeWiderByDraggingTheirSplitter) {
  PanelsProject project;
  PanelsWindow window(project);
  window.frames();
  const float before_px = window.state.findings_width_px;
  const ui::Pixels splitter = window.ui.surface().places().find("width of findings")->rectangle.middle();
  window.ui.drag(splitter, {splitter.x - 40.0F, splitter.y}, window.draw);
  EXPECT_NEAR(window.state.findings_width_px, before_px - 40.0F, 4.0F);
}

TEST(Columns, AreShownOneByOneInANarrowWindow) {
  PanelsProject project;
  PanelsWindow window(project, {640.0F, 480.0F});
  window.frames();
  EXPECT_THAT(window.ui.labels(), Contains("Woonstede"));
  window.press("Findings");
  window.frames();
  EXPECT_THAT(window.ui.labels(), Contains("Trouble between parties"));
  EXPECT_THAT(window.ui.labels(), Not(Contains("Layout")));
}

struct WindowSize {
  ui::Pixels size;
  float scale;
};

class AnyWindow : public testing::TestWithParam<WindowSize> {};

TEST_P(AnyWindow, KeepsEveryWidgetWithinItsWidth) {
  PanelsProject project;
  project.selected = "P1";
  project.problems = {file_problem("relaties.csv", {message("This row was left out.")})};
  PanelsWindow window(project, GetParam().size, GetParam().scale);
  window.frames();
  for (const ui::WidgetPlace& place : window.ui.surface().places().all()) {
    EXPECT_GE(place.rectangle.low.x, 0.0F) << place.label;
    EXPECT_LE(place.rectangle.high.x, GetParam().size.x + 0.5F) << place.label;
  }
}

INSTANTIATE_TEST_SUITE_P(Sizes, AnyWindow,
                         testing::Values(WindowSize{{640.0F, 480.0F}, 1.0F}, WindowSize{{1024.0F, 700.0F}, 1.0F},
                                         WindowSize{{1280.0F, 720.0F}, 1.5F}, WindowSize{{1600.0F, 1000.0F}, 1.0F},
                                         WindowSize{{3840.0F, 2160.0F}, 2.0F}));

}  // namespace
}  // namespace samenhang

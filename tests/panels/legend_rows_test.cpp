#include "panels/legend_rows.h"

#include "panels/map_legend.h"

#include "support/panels_project.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace samenhang {
namespace {

using test::PanelsProject;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

std::vector<std::string> texts_of(const std::vector<LegendRows>& groups) {
  std::vector<std::string> texts;
  for (const LegendRows& group : groups) {
    for (const LegendRow& row : group.rows) texts.push_back(row.sign->text);
  }
  return texts;
}

LegendRow row_named(const std::vector<LegendRows>& groups, const std::string& text) {
  for (const LegendRows& group : groups) {
    const auto found = std::ranges::find(group.rows, text, [](const LegendRow& row) { return row.sign->text; });
    if (found != group.rows.end()) return *found;
  }
  ADD_FAILURE() << "no row " << text;
  return {};
}

TEST(LegendRows, ListOnlyWhatIsInView) {
  PanelsProject project;
  const std::vector<std::string> texts = texts_of(legend_rows(project.view()));
  EXPECT_THAT(texts, Contains("Housing"));
  EXPECT_THAT(texts, Contains("troubled tie"));
  EXPECT_THAT(texts, Not(Contains("Poverty and debt")));
  EXPECT_THAT(texts, Not(Contains("initiative")));
}

TEST(LegendRows, LeaveThicknessAndSizeToPaper) {
  PanelsProject project;
  std::vector<std::string> headings;
  for (const LegendRows& group : legend_rows(project.view())) headings.push_back(group.heading);
  EXPECT_THAT(headings, ElementsAre("Colour: domain", "Shape", "Line"));
}

TEST(LegendRows, AreNoneWhileThereIsNoMap) {
  PanelsProject project;
  project.has_scene = false;
  EXPECT_THAT(legend_rows(project.view()), IsEmpty());
}

TEST(LegendRows, FilterByTheirDomain) {
  PanelsProject project;
  const LegendRow row = row_named(legend_rows(project.view()), "Housing");
  ASSERT_TRUE(row.filter);
  EXPECT_THAT(row.filter->domains, ElementsAre(Domain("housing")));
  EXPECT_FALSE(row.filters_now);
}

TEST(LegendRows, TakeTheirFilterAwayWhenPressedOnceMore) {
  PanelsProject project;
  project.filter.domains = {Domain("housing")};
  const LegendRow row = row_named(legend_rows(project.view()), "Housing");
  ASSERT_TRUE(row.filter);
  EXPECT_TRUE(row.filters_now);
  EXPECT_TRUE(row.filter->lets_all_through());
}

TEST(LegendRows, KeepTheOtherPartsOfTheFilter) {
  PanelsProject project;
  project.filter.least_strength = 2;
  const LegendRow row = row_named(legend_rows(project.view()), "Housing");
  ASSERT_TRUE(row.filter);
  EXPECT_EQ(row.filter->least_strength, 2);
}

TEST(LegendRows, FilterBySideThroughItsKindsOfParty) {
  PanelsProject project;
  project.colour_by = ColourBy::side;
  const LegendRow row = row_named(legend_rows(project.view()), "residents");
  ASSERT_TRUE(row.filter);
  EXPECT_THAT(row.filter->kinds, ElementsAre(PartyKind("citizen_initiative")));
}

TEST(LegendRows, DoNotFilterByAKindOfLine) {
  PanelsProject project;
  EXPECT_FALSE(row_named(legend_rows(project.view()), "troubled tie").filter);
}

TEST(BrokenLines, HoldAsManyAsFit) {
  const std::vector<float> widths{4.0F, 4.0F, 3.0F, 9.0F};
  EXPECT_THAT(broken_lines(widths, 10.0F), ElementsAre(2U, 1U, 1U));
}

TEST(BrokenLines, HoldOneThatIsTooWideAlone) {
  const std::vector<float> widths{40.0F, 4.0F};
  EXPECT_THAT(broken_lines(widths, 10.0F), ElementsAre(1U, 1U));
}

}  // namespace
}  // namespace samenhang

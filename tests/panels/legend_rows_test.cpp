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

std::vector<std::string> texts_of(const std::vector<LegendRow>& rows) {
  std::vector<std::string> texts;
  for (const LegendRow& row : rows) texts.push_back(row.text);
  return texts;
}

LegendRow row_named(const std::vector<LegendRow>& rows, const std::string& text) {
  const auto found = std::ranges::find(rows, text, &LegendRow::text);
  return found == rows.end() ? LegendRow{} : *found;
}

TEST(LegendRows, ListOnlyWhatIsInView) {
  PanelsProject project;
  const std::vector<std::string> texts = texts_of(legend_rows(project.view()));
  EXPECT_THAT(texts, Contains("Housing"));
  EXPECT_THAT(texts, Contains("troubled tie"));
  EXPECT_THAT(texts, Not(Contains("Poverty and debt")));
  EXPECT_THAT(texts, Not(Contains("initiative")));
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

TEST(LegendColumns, HoldOneGroupEach) {
  const std::vector<LegendRow> rows{
      {.text = "Domain"}, {.text = "a", .sample = Colour{}}, {.text = "Shape"}, {.text = "b", .sample = Colour{}}};
  const auto columns = legend_columns(rows, 5);
  ASSERT_EQ(columns.size(), 2U);
  EXPECT_THAT(texts_of(columns[0]), ElementsAre("Domain", "a"));
  EXPECT_THAT(texts_of(columns[1]), ElementsAre("Shape", "b"));
}

TEST(LegendColumns, GoOnBesideThemselvesWhenTheyAreFull) {
  const LegendRow row{.text = "a", .sample = Colour{}};
  const auto columns = legend_columns({{.text = "Domain"}, row, row, row}, 2);
  ASSERT_EQ(columns.size(), 2U);
  EXPECT_THAT(texts_of(columns[0]), ElementsAre("Domain", "a", "a"));
  EXPECT_THAT(texts_of(columns[1]), ElementsAre(" ", "a"));
}

}  // namespace
}  // namespace samenhang

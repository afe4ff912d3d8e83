#include "panels/status_bar.h"

#include "panels/map_facts.h"
#include "panels/top_bar.h"
#include "support/panels_project.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::PanelsProject;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(ShownCounts, SayHowManyOfAllAreShown) {
  PanelsProject project;
  project.filter.domains = {Domain("housing"), Domain("welfare")};
  EXPECT_EQ(shown_counts(project.view()), "2 of 3 parties · 1 tie");
}

TEST(FilterChip, CountsWhatIsHidden) {
  PanelsProject project;
  EXPECT_EQ(filter_chip(project.view()), "");
  project.filter.domains = {Domain("housing")};
  EXPECT_EQ(filter_chip(project.view()), "2 hidden by the filter");
}

TEST(MemberFacts, TellKindDomainTiesAndKeyParty) {
  PanelsProject project;
  const View view = project.view();
  EXPECT_THAT(member_facts(view, *view.network.find("P1")),
              ElementsAre("Neighbourhood team · Care and support (Wmo, health care)", "1 tie · key party"));
}

TEST(MemberFacts, TellHowManyTakePartInAnInitiative) {
  PanelsProject project;
  project.choice = NetworkChoice::two_mode;
  const View view = project.view();
  EXPECT_THAT(member_facts(view, *view.network.find("I1")), ElementsAre("initiative", "2 parties take part"));
}

TEST(MapSubtitle, SaysDateNetworkAndCounts) {
  PanelsProject project;
  EXPECT_EQ(map_subtitle(project.view()), "Reference date 01-03-2024 · Ties · 3 of 3 parties · 2 ties");
}

TEST(ProposedLayout, IsTheOneToTakeInsteadOfTheOneThatFailed) {
  PanelsProject project;
  const Layout* slow = nullptr;
  for (const Layout& layout : all_layouts()) {
    if (!layout.instead.empty() && layout.instead != kDefaultLayout) slow = &layout;
  }
  ASSERT_NE(slow, nullptr);
  const Layout* proposed = proposed_layout(project.view(), {.asked_layout = std::string(slow->id)});
  ASSERT_NE(proposed, nullptr);
  EXPECT_EQ(proposed->id, slow->instead);
}

TEST(ProposedLayout, IsNothingWhereThereIsNoneToTakeInstead) {
  PanelsProject project;
  EXPECT_EQ(proposed_layout(project.view(), {.asked_layout = "no-such-layout"}), nullptr);
}

TEST(ProblemRows, SayWhereAndWhat) {
  PanelsProject project;
  Problem problem = file_problem("relaties.csv", {message("This row was left out.")});
  problem.row = 7;
  project.problems = {problem};
  EXPECT_THAT(problem_rows(project.view()), ElementsAre(HasSubstr("relaties.csv")));
}

}  // namespace
}  // namespace samenhang

#include "panels/status_bar.h"

#include "panels/map_facts.h"
#include "panels/party_rows.h"
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
              ElementsAre("Neighbourhood team · Care and support (Wmo, health care)", "1 tie · 1 desired · key party"));
}

TEST(MemberFacts, TellTheSameNumberOfTiesAsThePanel) {
  PanelsProject project;
  project.choice = NetworkChoice::with_initiatives;
  Participation joins = project.inventory.participations[0];
  joins.party = PartyId("P3");
  project.inventory.participations.push_back(joins);
  const View view = project.view();
  EXPECT_THAT(member_facts(view, *view.network.find("P1")),
              ::testing::Contains("1 tie · 1 by an initiative only · 1 desired · key party"));
  EXPECT_EQ(party_rows(view, "P1")->partners, 1);
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

Problem problem_in(const char* file, long row, Severity severity) {
  Problem problem = file_problem(file, {message("This row was left out.")}, {message("Repair it.")});
  problem.row = row;
  problem.severity = severity;
  return problem;
}

TEST(ProblemRows, SayInWordsWhereWhatAndWhatToDo) {
  PanelsProject project;
  Problem problem = problem_in("relaties.csv", 7, Severity::error);
  problem.column = "Van";
  problem.sheet = "Blad1";
  project.problems = {problem};
  EXPECT_THAT(problem_rows(project.view()),
              ElementsAre("relaties.csv, sheet Blad1, row 7, column Van: This row was left out. Repair it."));
}

TEST(ProblemRows, PutErrorsFirst) {
  PanelsProject project;
  project.problems = {problem_in("a.csv", 1, Severity::note), problem_in("b.csv", 1, Severity::error)};
  EXPECT_THAT(problem_rows(project.view()), ElementsAre(HasSubstr("b.csv"), HasSubstr("a.csv")));
}

TEST(LeftOutText, CountsRowsAndListsThatWereNotRead) {
  PanelsProject project;
  EXPECT_EQ(left_out_text(project.view()), "");
  project.problems = {problem_in("a.csv", 3, Severity::warning)};
  EXPECT_EQ(left_out_text(project.view()), "");
  project.problems = {problem_in("a.csv", 3, Severity::error), problem_in("a.csv", 3, Severity::error),
                      problem_in("a.csv", 4, Severity::error), problem_in("b.csv", 0, Severity::error)};
  EXPECT_EQ(left_out_text(project.view()), "1 list was not read. 2 rows were not read.");
}

TEST(NamesText, SaysHowManyNamesHaveNoRoom) {
  PanelsProject project;
  EXPECT_EQ(names_text(project.view(), 0), "");
  EXPECT_EQ(names_text(project.view(), 1), "1 name does not fit on the map; zoom in");
  EXPECT_EQ(names_text(project.view(), 9), "9 names do not fit on the map; zoom in");
}

}  // namespace
}  // namespace samenhang

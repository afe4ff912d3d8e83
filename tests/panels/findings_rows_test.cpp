#include "panels/findings_rows.h"

#include "support/panels_project.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::PanelsProject;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;

GapRule about(SubjectKind kind) {
  return {
      .id = "rule", .title = {}, .explanation = {}, .advice = {}, .subject_kind = kind, .needs = {}, .find = nullptr};
}

Finding finding_on(const char* subject) {
  return {.severity = FindingSeverity::high, .subject = subject, .sentence = {}};
}

TEST(RuleRows, PutTheWorstFirst) {
  PanelsProject project;
  EXPECT_THAT(rule_rows(project.view(), std::nullopt), ElementsAre(Field(&RuleRow::title, "Trouble between parties"),
                                                                   Field(&RuleRow::title, "Party without a tie")));
}

TEST(RuleRows, CountEachSeverityByItself) {
  PanelsProject project;
  const std::vector<RuleRow> rows = rule_rows(project.view(), std::nullopt);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_THAT(rows[0].counts, ElementsAre(SeverityCount{FindingSeverity::high, "1 high"},
                                          SeverityCount{FindingSeverity::medium, "2 medium"}));
  EXPECT_THAT(rows[1].counts, ElementsAre(SeverityCount{FindingSeverity::low, "1 low"}));
}

TEST(RuleRows, CountWhatTheSeverityLetsThrough) {
  PanelsProject project;
  const std::vector<RuleRow> rows = rule_rows(project.view(), FindingSeverity::medium);
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_THAT(rows[0].counts, ElementsAre(SeverityCount{FindingSeverity::medium, "2 medium"}));
}

TEST(RuleRows, AreEmptyWhileTheFindingsAreComputed) {
  PanelsProject project;
  project.gaps.reset();
  EXPECT_THAT(rule_rows(project.view(), std::nullopt), IsEmpty());
}

TEST(FindingRows, PutTheWorstFirst) {
  PanelsProject project;
  const View view = project.view();
  EXPECT_THAT(
      finding_rows(view, view.gaps->at(1), std::nullopt).rows,
      ElementsAre(Field(&FindingRow::text, "This tie is troubled."),
                  Field(&FindingRow::text, "These two have trouble."), Field(&FindingRow::text, "Nobody is meant.")));
}

TEST(FindingRows, NameThePartiesOfTheSubject) {
  PanelsProject project;
  EXPECT_THAT(finding_row(project.view(), about(SubjectKind::parties), finding_on("P2|P3")).members,
              ElementsAre("P2", "P3"));
}

TEST(FindingRows, NameBothEndsOfARelation) {
  PanelsProject project;
  EXPECT_THAT(finding_row(project.view(), about(SubjectKind::relation), finding_on("R2")).members,
              ElementsAre("P2", "P3"));
}

TEST(FindingRows, NameNobodyWhereTheSubjectIsNoParty) {
  PanelsProject project;
  EXPECT_THAT(finding_row(project.view(), about(SubjectKind::nobody), finding_on("P1")).members, IsEmpty());
}

TEST(FindingRows, LeaveOutWhoDoesNotStandOnTheMap) {
  PanelsProject project;
  project.filter.domains = {Domain("housing")};
  const View view = project.view();
  EXPECT_THAT(finding_row(view, *view.gaps->at(1).rule, view.gaps->at(1).findings[0]).members, ElementsAre("P3"));
}

TEST(FindingRows, SayWhichOneIsLit) {
  PanelsProject project;
  project.highlighted = {"P3"};
  const View view = project.view();
  EXPECT_TRUE(finding_row(view, *view.gaps->at(0).rule, view.gaps->at(0).findings[0]).lit);
  EXPECT_FALSE(finding_row(view, *view.gaps->at(1).rule, view.gaps->at(1).findings[0]).lit);
  EXPECT_FALSE(finding_row(view, *view.gaps->at(1).rule, view.gaps->at(1).findings[2]).lit);
}

TEST(FindingRows, NameAnInitiativeThatStandsOnTheMap) {
  PanelsProject project;
  project.choice = NetworkChoice::two_mode;
  EXPECT_THAT(finding_row(project.view(), about(SubjectKind::initiative), finding_on("I1")).members,
              ElementsAre("P1", "P2", "I1"));
}

TEST(UndeterminedRows, SayTheReason) {
  PanelsProject project;
  project.gaps->at(0).missing = {NeededTable::relations};
  project.gaps->at(0).determined = false;
  const View view = project.view();
  EXPECT_THAT(undetermined_rows(view),
              ElementsAre(UndeterminedRow{"Party without a tie",
                                          say(view.catalogue, view.gaps->at(0).undetermined_sentence())}));
}

TEST(FindingsTotal, CountsAllSeverities) {
  PanelsProject project;
  const View view = project.view();
  EXPECT_THAT(severity_counts(view), ElementsAre(1, 2, 1));
  EXPECT_EQ(findings_total(view.catalogue, severity_counts(view)), "4 findings");
}

}  // namespace
}  // namespace samenhang

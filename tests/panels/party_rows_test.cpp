#include "panels/party_rows.h"
#include "panels/overview_rows.h"

#include "support/panels_project.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using test::PanelsProject;
using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

Scores no_scores(const MeasureInput& /*input*/) {
  return {};
}

const PartyMeasure kCount{"ties",           message("Ties"), message("How many."), "", ScoreKind::count,
                          Audience::screen, no_scores};
const PartyMeasure kShare{"share",          message("Share"), message("How much."), "", ScoreKind::number,
                          Audience::screen, no_scores};
const PartyMeasure kFlag{"flag",           message("Flag"), message("Whether."), "", ScoreKind::yes_no,
                         Audience::screen, no_scores};

TEST(PartyRows, AreOfNobodyForAnIdThatIsNoParty) {
  PanelsProject project;
  EXPECT_FALSE(party_rows(project.view(), "I1"));
  EXPECT_FALSE(party_rows(project.view(), ""));
}

TEST(PartyRows, TellWhatAPartyIs) {
  PanelsProject project;
  const auto rows = party_rows(project.view(), "P1");
  ASSERT_TRUE(rows);
  EXPECT_EQ(rows->name, "Wijkteam Noord");
  EXPECT_THAT(rows->marks, ElementsAre("key party"));
  EXPECT_THAT(rows->facts, ElementsAre(Field(&FactRow::name, "Side")));
}

TEST(PartyRows, TellDesiredTiesApart) {
  PanelsProject project;
  const auto rows = party_rows(project.view(), "P3");
  EXPECT_THAT(rows->ties, ElementsAre(Field(&LinkRow::id, "P2")));
  EXPECT_THAT(rows->desired_ties, ElementsAre(Field(&LinkRow::id, "P1")));
}

TEST(PartyRows, TellTiesThatEndedApart) {
  PanelsProject project;
  project.inventory.relations.own(1).status = RelationStatus::ended;
  const auto rows = party_rows(project.view(), "P3");
  EXPECT_THAT(rows->ties, IsEmpty());
  EXPECT_THAT(rows->other_ties, ElementsAre(Field(&LinkRow::id, "P2")));
}

TEST(TieNumbers, CountAPartyOnce) {
  PanelsProject project;
  Relation second = project.inventory.relations[0];
  second.id = RelationId("R9");
  second.kind = RelationKind("referral");
  project.inventory.relations.push_back(second);
  const View view = project.view();
  EXPECT_EQ(tie_numbers(view, PartyId("P1")).partners, 1);
  EXPECT_EQ(tie_numbers(view, PartyId("P1")).desired, 1);
}

TEST(PartyRows, SayTheKindAndStrengthOfATieInWords) {
  PanelsProject project;
  EXPECT_EQ(party_rows(project.view(), "P1")->ties.at(0).text, "Coordination · Cooperation");
}

TEST(PartyRows, MarkTroubledTies) {
  PanelsProject project;
  const LinkRow tie = party_rows(project.view(), "P3")->ties.at(0);
  EXPECT_EQ(tie.remark, "Troubled");
  EXPECT_EQ(tie.tone, RowTone::warning);
}

TEST(PartyRows, MarkTiesThatOneSideNames) {
  PanelsProject project;
  project.inventory.relations.own(0).confirmed_by = ConfirmedBy::from;
  EXPECT_EQ(party_rows(project.view(), "P1")->ties.at(0).remark, "named by one side");
}

TEST(PartyRows, DoNotCallADirectedTieOneSided) {
  PanelsProject project;
  project.inventory.relations.own(0).kind = RelationKind("financing");
  project.inventory.relations.own(0).confirmed_by = ConfirmedBy::from;
  EXPECT_EQ(party_rows(project.view(), "P1")->ties.at(0).remark, "");
}

TEST(PartyRows, SayInWhichDirectionATieGoes) {
  PanelsProject project;
  project.inventory.relations.own(0).kind = RelationKind("referral");
  EXPECT_THAT(party_rows(project.view(), "P1")->ties.at(0).text, ::testing::HasSubstr("to them"));
  EXPECT_THAT(party_rows(project.view(), "P2")->ties.at(0).text, ::testing::HasSubstr("from them"));
}

TEST(PartyRows, SayWhichInitiativesAPartyLeads) {
  PanelsProject project;
  EXPECT_THAT(party_rows(project.view(), "P1")->initiatives,
              ElementsAre(LinkRow{"I1", "Samen wandelen", "Running", "lead", RowTone::good, ListKind::participations,
                                  "I1|P1|lead"}));
  EXPECT_THAT(party_rows(project.view(), "P2")->initiatives,
              ElementsAre(LinkRow{"I1", "Samen wandelen", "Participant · Running", "", RowTone::plain,
                                  ListKind::participations, "I1|P2|participant"}));
}

TEST(PartyRows, NameTheAgreements) {
  PanelsProject project;
  EXPECT_THAT(party_rows(project.view(), "P1")->agreements, ElementsAre(Field(&LinkRow::name, "Convenant wandelen")));
  EXPECT_THAT(party_rows(project.view(), "P3")->agreements, IsEmpty());
}

TEST(PartyRows, NameTheFindingsAboutAParty) {
  PanelsProject project;
  EXPECT_THAT(party_rows(project.view(), "P3")->findings,
              ElementsAre(Field(&FindingRow::text, "These two have trouble."),
                          Field(&FindingRow::text, "Woonstede stands alone.")));
}

TEST(PartyRows, TellNoPersonAndNoNote) {
  PanelsProject project;
  Contact person;
  person.party = PartyId("P1");
  person.name = "Geheim Persoon";
  project.inventory.contacts = {person};
  project.inventory.parties.own(0).note = "Geheim";
  const auto rows = party_rows(project.view(), "P1");
  EXPECT_THAT(rows->facts, Each(Field(&FactRow::value, Not(::testing::HasSubstr("Geheim")))));
}

TEST(MeasureRows, RankPartiesByTheirScore) {
  PanelsProject project;
  project.measures = {&kCount};
  project.scores = {{5.0, 9.0, 5.0}};
  EXPECT_THAT(measure_rows(project.view(), "P1"), ElementsAre(MeasureRow{"Ties", "5", "no. 2 of 3", "How many."}));
  EXPECT_THAT(measure_rows(project.view(), "P2"), ElementsAre(MeasureRow{"Ties", "9", "no. 1 of 3", "How many."}));
}

TEST(MeasureRows, LeaveUndefinedScoresOutOfTheRanking) {
  PanelsProject project;
  project.measures = {&kShare};
  project.scores = {{kUndefined, 0.5, 0.25}};
  EXPECT_THAT(measure_rows(project.view(), "P1"), ElementsAre(MeasureRow{"Share", "n/a", "", "How much."}));
  EXPECT_THAT(measure_rows(project.view(), "P3"), ElementsAre(MeasureRow{"Share", "0.25", "no. 2 of 2", "How much."}));
}

TEST(MeasureRows, SayYesOrNoWithoutARank) {
  PanelsProject project;
  project.measures = {&kFlag};
  project.scores = {{1.0, 0.0, 0.0}};
  EXPECT_THAT(measure_rows(project.view(), "P1"), ElementsAre(MeasureRow{"Flag", "yes", "", "Whether."}));
}

TEST(MeasureRows, AreLeftOutWhileTheyAreComputed) {
  PanelsProject project;
  project.measures = {&kCount};
  EXPECT_THAT(measure_rows(project.view(), "P1"), IsEmpty());
}

TEST(InitiativeRows, NameLeadAndParticipants) {
  PanelsProject project;
  const auto rows = initiative_rows(project.view(), "I1");
  ASSERT_TRUE(rows);
  EXPECT_EQ(rows->name, "Samen wandelen");
  EXPECT_THAT(rows->participants, ElementsAre(Field(&LinkRow::id, "P1"), Field(&LinkRow::id, "P2")));
}

TEST(InitiativeRows, AreOfNothingForAnIdThatIsNoInitiative) {
  PanelsProject project;
  EXPECT_FALSE(initiative_rows(project.view(), "P1"));
}

TEST(OverviewRows, NameTheBestConnectedFirst) {
  PanelsProject project;
  EXPECT_THAT(overview_rows(project.view()).most_connected,
              ElementsAre(Field(&LinkRow::id, "P2"), Field(&LinkRow::id, "P1"), Field(&LinkRow::id, "P3")));
}

TEST(OverviewRows, NameNoMoreThanFive) {
  PanelsProject project;
  for (int i = 0; i < 9; ++i) {
    Party more = project.inventory.parties[0];
    more.id = PartyId("X" + std::to_string(i));
    Relation tie = project.inventory.relations[0];
    tie.from = more.id;
    project.inventory.parties.push_back(more);
    project.inventory.relations.push_back(tie);
  }
  EXPECT_THAT(overview_rows(project.view()).most_connected, SizeIs(5));
}

TEST(OverviewRows, SayWhichDomainHasNobody) {
  PanelsProject project;
  const OverviewRows rows = overview_rows(project.view());
  EXPECT_THAT(rows.domains, Contains(FactRow{"Housing", "1"}));
  EXPECT_THAT(rows.domains, Contains(Field(&FactRow::value, "nobody yet")));
}

TEST(OverviewRows, SayWhyDomainsAddUpToMoreThanTheParties) {
  PanelsProject project;
  EXPECT_EQ(overview_rows(project.view()).domains_note, "");
  project.inventory.parties.own(0).secondary_domains = {Domain("housing")};
  EXPECT_NE(overview_rows(project.view()).domains_note, "");
}

TEST(OverviewRows, CountWhatIsShown) {
  PanelsProject project;
  EXPECT_THAT(overview_rows(project.view()).counts, Contains(FactRow{"Parties", "3"}));
  project.filter.domains = {Domain("housing")};
  EXPECT_THAT(overview_rows(project.view()).counts, Contains(FactRow{"Parties", "1"}));
}

}  // namespace
}  // namespace samenhang

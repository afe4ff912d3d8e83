// The six messy files of an invented municipality, brought in; what must come out was counted by hand.
#include "support/imports.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using test::input_of_file;
using test::party_named;
using test::relation_between;
using test::told_of;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;
using testing::UnorderedElementsAre;

ImportPlan partner_list(const NameChoices& choices = {}) {
  return plan_import({}, input_of_file("intake/fixtures/partnerlijst_cp1252.csv"), choices);
}

NameChoices all_merges() {
  NameChoices choices;
  choices.merge_all = true;
  return choices;
}

TEST(PartnerListImport, GivesTwentyPartiesAndFourProposals) {
  const ImportPlan plan = partner_list();
  EXPECT_THAT(plan.after.parties, SizeIs(20));
  std::vector<NameGroup> groups;
  for (const NameProposal& proposal : plan.proposals) groups.push_back(proposal.names);
  EXPECT_THAT(groups, UnorderedElementsAre(ElementsAre("St. Welzijn Lindeveen", "Stg. Welzijn Lindeveen",
                                                       "Stichting Welzijn Lindeveen (SWL)"),
                                           ElementsAre("G.G.D. Veenstreek", "GGD"),
                                           ElementsAre("Dietistenpraktijk Smaakvol", "Diëtistenpraktijk Smaakvol"),
                                           ElementsAre("Sociaal Wijkteam Noord", "Wijkteam noord")));
}

TEST(PartnerListImport, LeavesFifteenPartiesWhereAllProposalsAreAccepted) {
  const ImportPlan plan = partner_list(all_merges());
  EXPECT_THAT(plan.after.parties, SizeIs(15));
  EXPECT_THAT(party_named(plan.after, "GGD")->also_known_as, ElementsAre("G.G.D. Veenstreek"));
}

TEST(PartnerListImport, AccountsForEveryRowOfTheFile) {
  const ImportPlan plan = partner_list();
  const RowCounts counts = plan.counts();
  EXPECT_EQ(counts.rows, 29);  // 3 titles, the header, 20 rows, 3 empty ones, a total and a footnote
  EXPECT_EQ(counts.read + counts.repaired + counts.skipped, counts.rows);
  EXPECT_EQ(counts.skipped, 8);  // 3 titles, 3 empty ones, the total and the footnote
}

TEST(PartnerListImport, TellsOfTotalsFootnotesAndTitles) {
  const ImportPlan plan = partner_list();
  EXPECT_THAT(told_of(plan, 1), HasSubstr("titel"));
  EXPECT_THAT(told_of(plan, 30), HasSubstr("totalen"));
  EXPECT_THAT(told_of(plan, 31), HasSubstr("voetnoot"));
}

TEST(PartnerListImport, ReadsAnswersDatesAndErrors) {
  const Inventory inventory = partner_list().after;
  const auto answer = [&](const char* name) { return party_named(inventory, name)->works_with_experience_experts; };
  EXPECT_EQ(answer("Stichting Welzijn Lindeveen (SWL)"), Answer::partly);
  EXPECT_EQ(answer("St. Welzijn Lindeveen"), Answer::unknown);
  EXPECT_EQ(answer("GGD"), Answer::yes);
  EXPECT_EQ(answer("Huisartsengroep L’veen"), Answer::no);
  EXPECT_EQ(answer("Sociaal Wijkteam Noord"), Answer::yes);
}

TEST(PartnerListImport, LinksFreeTextToTheRecognisedParties) {
  const Inventory inventory = partner_list().after;
  EXPECT_NE(relation_between(inventory, "Stichting Welzijn Lindeveen (SWL)", "GGD"), nullptr);
  EXPECT_NE(relation_between(inventory, "Huisartsengroep L’veen", "GGD"), nullptr);
  const Relation* housing = relation_between(inventory, "Afdeling Wonen", "Woningcorp. Thuishaven");
  ASSERT_NE(housing, nullptr);  // “afd. Wonen”
  EXPECT_EQ(housing->confirmed_by, ConfirmedBy::from);
}

TEST(PartnerListImport, LinksNothingByGuess) {
  const ImportPlan plan = partner_list();
  std::vector<std::string> unknown;
  for (const UnknownName& name : plan.unknown_names) unknown.push_back(name.text);
  EXPECT_THAT(unknown, testing::IsSupersetOf({"SWL zelf", "alle scholen", "Apotheek De Vijzel"}));
}

TEST(PartnerListImport, KeepsWhenThoseItWorksWithWereSpokenTo) {
  const Inventory inventory = partner_list().after;
  const Relation* relation = relation_between(inventory, "Stichting Welzijn Lindeveen (SWL)", "GGD");
  ASSERT_NE(relation, nullptr);
  EXPECT_EQ(relation->last_confirmed, (Date{2023, 11, 1}));
}

TEST(PartnerListImport, TakesAFormulaAsText) {
  EXPECT_NE(party_named(partner_list().after, "=HYPERLINK(\"https://voorbeeld.example\";\"Sportbedrijf Lindeveen\")"),
            nullptr);
}

TEST(PartnerListImport, KeepsATelephoneNumberWithoutItsZeroAsTextAndSaysSo) {
  const ImportPlan plan = partner_list();
  EXPECT_EQ(plan.after.contacts.at(1).telephone, "990104110");
  EXPECT_THAT(told_of(plan, 7), HasSubstr("telefoonnummer"));
}

TEST(PartnerListImport, LeavesErrorsOfTheSpreadsheetEmptyAndSaysSo) {
  const ImportPlan plan = partner_list();
  std::string told;
  for (const RowRemark& remark : plan.accounts.at(0).remarks())
    told += say(Catalogue(Language::dutch), remark.problem.message) + "\n";
  EXPECT_THAT(told, HasSubstr("#N/B"));
  EXPECT_THAT(told, HasSubstr("#VERW!"));
}

TEST(SubsidyImport, MakesPartiesInitiativesAndAmounts) {
  const ImportPlan plan = plan_import({}, input_of_file("intake/fixtures/subsidieregister_utf8bom.csv"));
  EXPECT_THAT(plan.after.parties, SizeIs(6));
  ASSERT_THAT(plan.after.initiatives, SizeIs(6));
  std::vector<std::string> amounts;
  for (const Initiative& initiative : plan.after.initiatives) amounts.push_back(initiative.amount);
  EXPECT_THAT(amounts, ElementsAre("1210500.00", "7500.00", "10000.00", "240000.00", "18000.00", "9000.00"));
  EXPECT_EQ(plan.after.initiatives.at(1).lead, test::id_of(plan.after, "Buurtcoöperatie Oosterhof"));
  EXPECT_THAT(plan.after.participations, SizeIs(6));
}

TEST(MatrixImport, KeepsBothAnswersOfAPairThatDiffers) {
  const ImportPlan plan = plan_import({}, input_of_file("intake/fixtures/relatiematrix_utf8.csv"));
  EXPECT_THAT(plan.after.parties, SizeIs(6));
  const Relation* pair = relation_between(plan.after, "GGD", "SWL");
  ASSERT_NE(pair, nullptr);
  EXPECT_EQ(pair->strength, 2);
  EXPECT_EQ(pair->strength_from, 1);
  EXPECT_EQ(pair->strength_to, 2);
  EXPECT_THAT(told_of(plan, 4), HasSubstr("Beide antwoorden zijn bewaard"));
}

TEST(MatrixImport, TellsNoContactFromNotAsked) {
  const Inventory inventory = plan_import({}, input_of_file("intake/fixtures/relatiematrix_utf8.csv")).after;
  EXPECT_EQ(relation_between(inventory, "SWL", "Huisartsen")->status, RelationStatus::none);
  EXPECT_EQ(relation_between(inventory, "GGD", "Wijkteam Zuid"), nullptr);
  EXPECT_EQ(relation_between(inventory, "Huisartsen", "Thuishaven"), nullptr);
}

TEST(MatrixImport, TakesACrossForATieOfUnknownStrength) {
  const Inventory inventory = plan_import({}, input_of_file("intake/fixtures/relatiematrix_utf8.csv")).after;
  const Relation* pair = relation_between(inventory, "Wijkteam Zuid", "Huisartsen");
  ASSERT_NE(pair, nullptr);
  EXPECT_EQ(pair->strength, 1);  // the one side says 1, the other x
  EXPECT_EQ(pair->confirmed_by, ConfirmedBy::both);
}

TEST(InitiativeImport, ReadsFourInitiativesAndAMonth) {
  const ImportPlan plan = plan_import({}, input_of_file("intake/fixtures/initiatieven_komma_lf.csv"));
  ASSERT_THAT(plan.after.initiatives, SizeIs(4));
  EXPECT_EQ(plan.after.initiatives.at(2).name, "Zomerschool \"in beweging\"");
  EXPECT_EQ(plan.after.initiatives.at(2).start, (Date{2023, 7, 0}));
}

TEST(Utf16Import, ReadsThreePartiesWithTheirAccents) {
  const ImportPlan plan = plan_import({}, input_of_file("intake/fixtures/partijen_unicode_utf16le.txt"));
  EXPECT_THAT(plan.after.parties, SizeIs(3));
  EXPECT_NE(party_named(plan.after, "Zoë’s Eettafel"), nullptr);
  ASSERT_THAT(plan.proposals, SizeIs(1));
  EXPECT_THAT(plan.proposals.at(0).names, ElementsAre("Buurtcoöperatie Oosterhof", "Coöp. Oosterhof"));
}

TEST(DoubleEncodingImport, ReadsTheNamesAsTheyWere) {
  const ImportPlan plan = plan_import({}, input_of_file("intake/fixtures/partijen_mojibake.csv"));
  EXPECT_NE(party_named(plan.after, "Buurtcoöperatie Oosterhof"), nullptr);
  EXPECT_NE(party_named(plan.after, "Diëtistenpraktijk Smaakvol"), nullptr);
}

}  // namespace
}  // namespace samenhang

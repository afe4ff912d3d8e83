#include "formats/exchange_folder.h"
#include "support/imports.h"

#include <gmock/gmock.h>

namespace samenhang {
namespace {

using test::input_of_text;
using test::party_named;
using test::relation_between;
using test::told_of;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Inventory imported(std::string_view text, const Inventory& before = {}) {
  return plan_import(before, input_of_text(text)).after;
}

constexpr std::string_view kParties =
    "Organisatie;Soort organisatie;Thema;Opmerkingen\n"
    "GGD;GGD;zorg;belt terug\n"
    "Thuishaven;woningcorporatie;wonen;\n";

TEST(ImportAgain, OfTheSameListChangesNothing) {
  const Inventory before = imported(kParties);
  const ImportPlan plan = plan_import(before, input_of_text(kParties));
  EXPECT_THAT(plan.changes, IsEmpty());
  EXPECT_THAT(plan.missing, IsEmpty());
  EXPECT_EQ(plan.after, before);
}

TEST(ImportAgain, SaysWhatChangesFromWhatToWhat) {
  const Inventory before = imported(kParties);
  const ImportPlan plan = plan_import(
      before, input_of_text("Organisatie;Soort organisatie;Thema\nG.G.D.;GGD;welzijn\nPluis;kinderopvang;zorg\n"));
  ASSERT_THAT(plan.changes, SizeIs(2));
  EXPECT_EQ(plan.changes[0].kind, ChangeKind::changed);
  EXPECT_EQ(plan.changes[0].id, "P0001");
  EXPECT_THAT(plan.changes[0].cells,
              testing::Contains(CellChange{"Domein", "Zorg en ondersteuning", "Welzijn en sociale basis"}));
  EXPECT_EQ(plan.changes[1].kind, ChangeKind::added);
  EXPECT_EQ(plan.changes[1].name, "Pluis");
}

TEST(ImportAgain, LetsAnEmptyCellChangeNothing) {
  const Inventory after = imported("Organisatie;Soort organisatie;Opmerkingen\nGGD;GGD;\n", imported(kParties));
  EXPECT_EQ(party_named(after, "GGD")->note, "belt terug");
}

TEST(ImportAgain, TellsWhoIsMissingAndKeepsThem) {
  const ImportPlan plan = plan_import(imported(kParties), input_of_text("Organisatie;Soort organisatie\nGGD;GGD\n"));
  ASSERT_THAT(plan.missing, SizeIs(1));
  EXPECT_EQ(plan.missing[0].name, "Thuishaven");
  EXPECT_THAT(plan.after.parties, SizeIs(2));
}

TEST(ImportAgain, MissesNobodyWhoIsMergedWithAPartyOfTheList) {
  NameChoices choices;
  choices.merge_all = true;
  const ImportPlan plan =
      plan_import(imported("Organisatie;Soort organisatie\nStichting Pluis;kinderopvang\n"),
                  input_of_text("Organisatie;Soort organisatie\nSt. Pluiss;kinderopvang\n"), choices);
  ASSERT_THAT(plan.proposals, SizeIs(1));
  EXPECT_THAT(plan.missing, IsEmpty());
  EXPECT_THAT(plan.after.parties, SizeIs(1));
}

TEST(ImportAgain, FindsAPartyByWhatItIsCalledBesides) {
  Inventory before = imported(kParties);
  before.parties.own(0).also_known_as = {"Gezondheidsdienst"};
  EXPECT_THAT(imported("Organisatie;Soort organisatie\nGezondheidsdienst;GGD\n", before).parties, SizeIs(2));
}

TEST(ImportOfRelations, TakesARepeatedPairOnceAndSaysSo) {
  const ImportPlan plan = plan_import({}, input_of_text("Van;Naar;Sterkte\nGGD;Pluis;2\nPluis;GGD;3\n"));
  EXPECT_THAT(plan.after.relations, SizeIs(1));
  EXPECT_EQ(relation_between(plan.after, "GGD", "Pluis")->strength, 3);
  EXPECT_THAT(told_of(plan, 3), HasSubstr("merged"));
  EXPECT_EQ(plan.counts().merged, 1);
}

TEST(ImportOfRelations, LeavesOutARelationOfAPartyWithItself) {
  const ImportPlan plan = plan_import({}, input_of_text("Van;Naar\nGGD;GGD\nGGD;Pluis\n"));
  EXPECT_THAT(plan.after.relations, SizeIs(1));
  EXPECT_EQ(plan.accounts.at(0).outcome(2), RowOutcome::skipped);
}

TEST(ImportOfRelations, ReadsSeveralEndsOfARow) {
  const Inventory inventory = imported("From;To;Type\nGGD;Pluis|Thuishaven;contact\n");
  EXPECT_NE(relation_between(inventory, "GGD", "Pluis"), nullptr);
  EXPECT_NE(relation_between(inventory, "GGD", "Thuishaven"), nullptr);
}

TEST(ImportOfNames, AsksWhomAnUnknownNameMeansAndTakesTheAnswer) {
  const ImportInput input =
      input_of_text("Organisatie;Soort organisatie;Samenwerking met\nGGD;GGD;de crèche\nPluis;kinderopvang;\n");
  EXPECT_THAT(plan_import({}, input).unknown_names, SizeIs(1));
  NameChoices choices;
  choices.meanings["de crèche"] = "Pluis";
  const ImportPlan plan = plan_import({}, input, choices);
  EXPECT_THAT(plan.unknown_names, IsEmpty());
  EXPECT_NE(relation_between(plan.after, "GGD", "Pluis"), nullptr);
}

TEST(ImportOfNames, MakesAPartyOfANameWhereTheUserSaysSo) {
  NameChoices choices;
  choices.meanings["Apotheek"] = "Apotheek";
  const ImportPlan plan =
      plan_import({}, input_of_text("Organisatie;Soort organisatie;Samenwerking met\nGGD;GGD;Apotheek\n"), choices);
  EXPECT_NE(relation_between(plan.after, "GGD", "Apotheek"), nullptr);
}

TEST(ImportOfNames, ProposesNothingThatIsKeptApart) {
  const ImportInput input = input_of_text("Organisatie;Soort organisatie\nGGD;GGD\nG.G.D.;GGD\n");
  EXPECT_THAT(plan_import({}, input).proposals, SizeIs(1));
  NameChoices choices;
  choices.apart.insert(names_apart("GGD", "G.G.D."));
  EXPECT_THAT(plan_import({}, input, choices).proposals, IsEmpty());
}

TEST(ImportOfNotes, LeavesOutACitizenServiceNumber) {
  const ImportPlan plan =
      plan_import({}, input_of_text("Organisatie;Soort organisatie;Opmerkingen\nGGD;GGD;bel 111222333\n"));
  EXPECT_EQ(plan.after.parties.at(0).note, "");
  EXPECT_THAT(told_of(plan, 2), HasSubstr("burgerservicenummer"));
}

TEST(ImportOfPersons, RefusesAListOfContacts) {
  const ImportPlan plan =
      plan_import({}, input_of_text("Voornaam,Achternaam,E-mailadres\nNadia,Veenman,nadia@voorbeeld.example\n"));
  EXPECT_THAT(plan.after.parties, IsEmpty());
  EXPECT_EQ(plan.counts().skipped, 1);
}

// The tables of the exchange form give the same rows as reading them does.
TEST(ImportOfTables, IsThatOfReadingThem) {
  const auto folder = std::filesystem::path(SAMENHANG_ROOT) / "data" / "example";
  ImportInput input;
  Result<std::vector<Source>> sources = read_sources(folder);
  ASSERT_TRUE(sources.has_value());
  for (Source& source : *sources) add_recognised(input, std::move(source), CodeLists());
  const Result<InventoryReading> read = read_exchange_folder(folder);
  ASSERT_TRUE(read.has_value());
  const ImportPlan plan = plan_import({}, input);
  EXPECT_EQ(plan.after.parties, read->inventory.parties);
  EXPECT_EQ(plan.after.initiatives, read->inventory.initiatives);
  EXPECT_EQ(plan.after.participations, read->inventory.participations);
  EXPECT_EQ(plan.after.relations, read->inventory.relations);
  EXPECT_EQ(plan.after.agreements, read->inventory.agreements);
  EXPECT_EQ(plan.after.guidance, read->inventory.guidance);
  EXPECT_EQ(plan.after.contacts, read->inventory.contacts);
  EXPECT_EQ(plan.after, read->inventory);
  EXPECT_EQ(plan.counts().skipped, 0);
}

TEST(ImportOfTables, LeavesARowOutWithTheReasonOfItsReader) {
  const ImportPlan plan =
      plan_import({}, input_of_text("Partij-id;Naam;Soort partij;Domein\nP1;GGD;other;housing\nP1;Twee;other;housing\n",
                                    "partijen.csv"));
  EXPECT_THAT(plan.after.parties, SizeIs(1));
  EXPECT_EQ(plan.accounts.at(0).outcome(3), RowOutcome::skipped);
}

}  // namespace
}  // namespace samenhang

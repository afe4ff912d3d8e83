#include "support/mappings.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <string>

namespace samenhang {
namespace {

using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Optional;

TEST(Recognising, TellsListsApartByWhatTheyNeed) {
  EXPECT_EQ(role_of("Instelling;Thema\nGGD;Zorg\n"), SheetRole::parties);
  EXPECT_EQ(role_of("Project;Trekker\nWandelen;GGD\n"), SheetRole::initiatives);
  EXPECT_EQ(role_of("Organisatie;Project;Rol\nGGD;Wandelen;trekker\n"), SheetRole::participations);
  EXPECT_EQ(role_of("Van;Naar;Soort relatie\nGGD;SWL;overleg\n"), SheetRole::relations);
  EXPECT_EQ(role_of("Aanvrager;Omschrijving;Verleend bedrag\nSWL;Eettafel;500\n"), SheetRole::subsidies);
}

TEST(Recognising, TakesAOneColumnListOfNames) {
  EXPECT_THAT(keys_in("Organisatie\nGGD\nSWL\n"), ElementsAre("party_name"));
}

TEST(Recognising, TakesASheetThatSaysNothingOfTheInventoryForIgnored) {
  const Recognition recognition = recognised("Datum;Weer\n1-1-2024;regen\n2-1-2024;zon\n");
  EXPECT_EQ(recognition.mapping.role, SheetRole::ignored);
  EXPECT_THAT(recognition.mapping.fields, Each(Field::none));
  EXPECT_THAT(reasons_of(recognition), HasSubstr("het blad wordt niet gelezen"));
}

TEST(Recognising, TakesAnEmptySheetForIgnored) {
  EXPECT_EQ(recognised(Grid("leeg.csv", "")).mapping.role, SheetRole::ignored);
}

TEST(Recognising, SkipsTitlesAndGroupHeaders) {
  const Recognition recognition = recognised(
      "Partners in beeld;;\nversie 3;;\n;Contact;Inhoud\nNaam partij;E-mail;Thema’s\nGGD;a@b.example;Zorg\n");
  EXPECT_THAT(recognition.mapping.header_row, Optional(std::size_t{3}));
  EXPECT_THAT(keys_of(recognition.mapping), ElementsAre("party_name", "e_mail", "domain"));
}

TEST(Recognising, TakesALineWithItsSeparatorForATitleWhereItStandsInASheet) {
  Grid grid("lijst.xlsx", "Blad1");
  grid.begin_row(1);
  grid.add(CellKind::text, "sep=;");
  grid.begin_row(2);
  for (const char* const header : {"Organisatie", "Thema"}) grid.add(CellKind::text, header);
  grid.begin_row(3);
  for (const char* const cell : {"GGD", "Zorg"}) grid.add(CellKind::text, cell);
  EXPECT_THAT(recognised(grid).mapping.header_row, Optional(std::size_t{1}));
}

TEST(Recognising, CountsWhatIsRecognisedForTheCoordinator) {
  EXPECT_THAT(reasons_of(recognised("Organisatie;Kleur;Thema\nGGD;rood;Zorg\n")),
              HasSubstr("Rij 1 is de koprij: 2 van de 3 kolommen zijn herkend."));
}

TEST(Recognising, ReadsHeadersInEnglishToo) {
  EXPECT_THAT(keys_in("Organisation name;Type of organisation;Target groups\nGGD;GGD;Ouderen\n"),
              ElementsAre("party_name", "party_kind", "target_groups"));
}

TEST(Recognising, PrefersTheFullerOfTwoColumnsUnderOneHeader) {
  const Recognition recognition = recognised("Organisatie;Thema;Thema\nGGD;;Zorg\nSWL;;Welzijn\nJGZ;Jeugd;Jeugd\n");
  EXPECT_THAT(keys_of(recognition.mapping), ElementsAre("party_name", "", "domain"));
  EXPECT_THAT(reasons_of(recognition), HasSubstr("Twee kolommen heten “Thema”"));
}

TEST(Recognising, PrefersTheHeaderThatSaysItMorePlainly) {
  EXPECT_THAT(keys_in("Naam;Organisatie;Thema\nKees;GGD;Zorg\nNadia;SWL;Welzijn\n"),
              ElementsAre("", "party_name", "domain"));
  EXPECT_THAT(keys_in("Gemeente;Organisatie;Thema\nLindeveen;GGD;Zorg\nLindeveen;SWL;Welzijn\n"),
              ElementsAre("", "party_name", "domain"));
}

TEST(Recognising, ReadsElementsAndConnectionsOfKumu) {
  EXPECT_THAT(keys_in("Label,Type,Description,Tags\nGGD,GGD,gezond,zorg|jeugd\n"),
              ElementsAre("party_name", "party_kind", "note", "domain"));
  const Recognition connections = recognised("From,To,Direction,Type,Label\nGGD,SWL,undirected,Contact,goed\n");
  EXPECT_EQ(connections.mapping.role, SheetRole::relations);
  EXPECT_THAT(keys_of(connections.mapping), ElementsAre("from", "to", "", "relation_kind", "note"));
}

TEST(Recognising, ReadsNodesAndEdgesOfGephi) {
  EXPECT_THAT(keys_in("Id,Label\nn1,GGD\nn2,SWL\n"), ElementsAre("party_id", "party_name"));
  const Recognition edges = recognised("Source,Target,Type,Id,Label,Weight\nn1,n2,Undirected,0,,3\n");
  EXPECT_EQ(edges.mapping.role, SheetRole::relations);
  EXPECT_THAT(keys_of(edges.mapping), ElementsAre("from", "to", "", "relation_id", "note", "strength"));
}

TEST(Recognising, ReadsTheListsOfPartner) {
  EXPECT_THAT(keys_in("Organization Name,Sector,Contact First Name,Contact Last Name,Email\n"
                      "GGD,Public,Nadia,Veenman,a@b.example\n"),
              ElementsAre("party_name", "party_kind", "contact_name", "", "e_mail"));
  EXPECT_EQ(role_of("Respondent,Partner organization,Frequency of interaction\nGGD,SWL,Monthly\n"),
            SheetRole::relations);
}

TEST(Recognising, TakesAddressBooksForPersons) {
  const Recognition outlook = recognised(
      "First Name,Middle Name,Last Name,Company,Department,Job Title,E-mail Address,Mobile Phone\n"
      "Nadia,,Veenman,GGD,Jeugd,arts,a@b.example,06-1\n");
  EXPECT_EQ(outlook.mapping.role, SheetRole::persons);
  EXPECT_THAT(reasons_of(outlook), HasSubstr("Personen zijn geen partijen"));
  EXPECT_EQ(role_of("Titel;Voornaam;Achternaam;Bedrijf;Functie;E-mailadres\n;Kees;Boswijk;SWL;coach;a@b.example\n"),
            SheetRole::persons);
  EXPECT_EQ(role_of("Name,Given Name,Family Name,E-mail 1 - Value,Phone 1 - Value,Organization 1 - Name\n"
                    "Kees Boswijk,Kees,Boswijk,a@b.example,06-1,SWL\n"),
            SheetRole::persons);
}

TEST(Recognising, TakesPartiesWithAContactForParties) {
  EXPECT_EQ(role_of("Organisatie;Voornaam;Achternaam;E-mail\nGGD;Nadia;Veenman;a@b.example\n"), SheetRole::parties);
}

TEST(Recognising, KnowsEveryTableOfTheExchangeForm) {
  const std::filesystem::path folder = std::filesystem::path(SAMENHANG_ROOT) / "data" / "example";
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    const Grid grid = grid_of_file(std::filesystem::path("../data/example") / file.path().filename());
    EXPECT_EQ(recognised(grid).mapping.role, SheetRole::exchange_table) << file.path();
  }
}

TEST(Recognising, TakesATableForOneOfTheExchangeFormOnlyByNameAndHeaders) {
  EXPECT_EQ(recognised(grid_of("Partij;Soort;Domein\nGGD;GGD;Zorg\n", "partijen.csv")).mapping.role,
            SheetRole::parties);
  EXPECT_EQ(recognised(grid_of("Partij-id;Naam;Soort partij;Domein\nP1;GGD;GGD;Zorg\n", "mijn lijst.csv")).mapping.role,
            SheetRole::parties);
}

TEST(Recognising, ReadsAListWithTheHeadersOfTheExchangeFormUnderAnotherName) {
  EXPECT_THAT(
      keys_in("Partij-id;Naam;Afkorting;Soort partij;Domein;Nevendomeinen;Schaal;In kernteam;Sleutelpartij;"
              "Doelgroepen;Wijken;Werkt met ervaringsdeskundigen;Onderdeel van;Ook bekend als;Actief;Opmerking\n"
              "P1;GGD;;GGD;Zorg en ondersteuning;;Lokaal;ja;ja;;;ja;;;ja;\n"),
      ElementsAre("party_id", "party_name", "abbreviation", "party_kind", "domain", "secondary_domains", "scale",
                  "in_core_team", "key_party", "target_groups", "neighbourhoods", "works_with_experience_experts",
                  "part_of", "also_known_as", "active", "note"));
}

TEST(Recognising, ReadsHiddenColumnsAndRowsAndSaysSo) {
  Grid grid = grid_of("Organisatie;Thema\nGGD;Zorg\nSWL;Welzijn\n");
  grid.facts().hidden_columns = {1};
  grid.facts().hidden_rows = {2, 3};
  grid.facts().is_hidden = true;
  const Recognition recognition = recognised(grid);
  EXPECT_THAT(keys_of(recognition.mapping), Contains("domain"));
  EXPECT_THAT(reasons_of(recognition), HasSubstr("De kolom Thema is verborgen"));
  EXPECT_THAT(reasons_of(recognition), HasSubstr("2 rijen zijn verborgen"));
  EXPECT_THAT(reasons_of(recognition), HasSubstr("Het blad is verborgen"));
}

TEST(Recognising, ReadsHeadersThatWereStoredTwiceOver) {
  const Recognition recognition = recognised("Naam initiatief;CoÃ¶rdinator\nWandelen;GGD\n");
  EXPECT_THAT(keys_of(recognition.mapping), ElementsAre("initiative_name", "lead"));
  EXPECT_TRUE(recognition.mapping.mend_double_encoding);
}

}  // namespace
}  // namespace samenhang

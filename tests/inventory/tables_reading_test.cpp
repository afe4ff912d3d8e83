#include "inventory/tables.h"
#include "support/inventories.h"

#include <gmock/gmock.h>

#include <string>

namespace samenhang {
namespace {

using test::inventory_of;
using test::reading_of;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;

constexpr std::string_view kTwoParties =
    "Partij-id;Naam;Soort partij;Domein\nP1;Wijkteam Noord;Wijkteam;Wonen\nP2;Koor;Overig;Cultuur\n";
constexpr std::string_view kTwoInitiatives = "Initiatief-id;Naam;Status\nI1;Beweegtuin;Loopt\nI2;Maatjes;Idee\n";

TEST(ReadProject, ReadsTheFactsAndKeepsRowsItDoesNotKnow) {
  const InventoryReading reading =
      reading_of({{"project",
                   "Sleutel;Waarde\nGemeente;Lindeveen\ngemeentecode;GM9901\nPeildatum;01-03-2024\n"
                   "regeling;GALA\nschema;netwerkkaart-csv/1\nwethouder;A. Bee\nleeg;\n"}});
  EXPECT_THAT(reading.problems, IsEmpty());
  EXPECT_EQ(reading.inventory.project,
            (ProjectFacts{"Lindeveen", "GM9901", Date{2024, 3, 1}, "GALA", {{"wethouder", "A. Bee"}, {"leeg", ""}}}));
}

TEST(ReadNeighbourhoods, ReadsEveryColumn) {
  const Inventory inventory =
      inventory_of({{"wijken",
                     "Wijkcode;Wijk;Inwoners;Sociaaleconomische positie;Aandachtswijk\n"
                     "WK990101;Centrum;8200;Midden;Nee\nBU99010203;De Kade;0;;ja\nwk990104;Zuid;;;\n"}});
  EXPECT_THAT(inventory.neighbourhoods,
              ElementsAre(Neighbourhood{NeighbourhoodCode("WK990101"), "Centrum", 8200, "Midden", false},
                          Neighbourhood{NeighbourhoodCode("BU99010203"), "De Kade", 0, "", true},
                          Neighbourhood{NeighbourhoodCode("wk990104"), "Zuid", std::nullopt, "", false}));
}

TEST(ReadParties, ReadsEveryColumn) {
  const Inventory inventory = inventory_of(
      {{"wijken", "Wijkcode;Wijk\nWK990101;Centrum\nWK990102;Noord\n"},
       {"partijen",
        "Partij-id;Naam;Afkorting;Soort partij;Domein;Nevendomeinen;Schaal;In "
        "kernteam;Sleutelpartij;Doelgroepen;Wijken;"
        "Werkt met ervaringsdeskundigen;Onderdeel van;Ook bekend als;Actief;Opmerking\n"
        "P2;Zelfhulp;ZH;self_organisation;housing;Cultuur| youth |;Lokaal;Ja;JA;Ouderen|newcomers;noord|WK990101;"
        "Deels;P1;De Groep|Zelfhulpgroep;Nee; wacht op antwoord \n"
        "P1;Afdeling Wonen;;Gemeentelijke afdeling;Wonen;;;;;;;;;;;\n"}});
  ASSERT_THAT(inventory.parties, SizeIs(2));
  Party expected;
  expected.id = PartyId("P2");
  expected.name = "Zelfhulp";
  expected.abbreviation = "ZH";
  expected.kind = PartyKind("self_organisation");
  expected.domain = Domain("housing");
  expected.secondary_domains = {Domain("culture"), Domain("youth")};
  expected.scale = Scale("local");
  expected.in_core_team = true;
  expected.key_party = true;
  expected.target_groups = {TargetGroup("older_people"), TargetGroup("newcomers")};
  expected.neighbourhoods = {NeighbourhoodCode("WK990102"), NeighbourhoodCode("WK990101")};
  expected.works_with_experience_experts = Answer::partly;
  expected.part_of = PartyId("P1");
  expected.also_known_as = {"De Groep", "Zelfhulpgroep"};
  expected.active = false;
  expected.note = "wacht op antwoord";
  EXPECT_EQ(inventory.parties[0], expected);
}

TEST(ReadParties, TakesAnEmptyYesOrNoForNoButActiveForYes) {
  const Party party = inventory_of({{"partijen",
                                     "Partij-id;Naam;Soort partij;Domein;In kernteam;Sleutelpartij;Actief;"
                                     "Werkt met ervaringsdeskundigen\nP1;Koor;Overig;Cultuur;;;;\n"}})
                          .parties.at(0);
  EXPECT_FALSE(party.in_core_team);
  EXPECT_FALSE(party.key_party);
  EXPECT_TRUE(party.active);
  EXPECT_EQ(party.works_with_experience_experts, std::nullopt);
}

TEST(ReadParties, KeepsNeighbourhoodTextsWhereThereIsNoTableOfThem) {
  const Inventory inventory =
      inventory_of({{"partijen", "Partij-id;Naam;Soort partij;Domein;Wijken\nP1;Koor;Overig;Cultuur;Noord|De Kade\n"}});
  EXPECT_THAT(inventory.parties.at(0).neighbourhoods,
              ElementsAre(NeighbourhoodCode("Noord"), NeighbourhoodCode("De Kade")));
}

TEST(ReadNeighbourhoodsOfARow, TakesEachOnceHoweverItIsWritten) {
  const Inventory inventory = inventory_of(
      {{"wijken", "Wijkcode;Wijk\nWK990101;Noord\n"},
       {"partijen", "Partij-id;Naam;Soort partij;Domein;Wijken\nP1;Koor;Overig;Cultuur;Noord|WK990101|noord\n"},
       {"initiatieven", "Initiatief-id;Naam;Status;Wijken\nI1;Tuin;Loopt;noord|WK990101\n"}});
  EXPECT_THAT(inventory.parties.at(0).neighbourhoods, ElementsAre(NeighbourhoodCode("WK990101")));
  EXPECT_THAT(inventory.initiatives.at(0).neighbourhoods, ElementsAre(NeighbourhoodCode("WK990101")));
}

TEST(ReadInitiatives, ReadsEveryColumn) {
  const Inventory inventory = inventory_of(
      {{"wijken", "Wijkcode;Wijk\nWK990101;Centrum\n"},
       {"partijen", kTwoParties},
       {"initiatieven",
        "Initiatief-id;Naam;Soort;Trekker;SPUK-onderdelen;Ketenaanpak;Wijken;Doelgroepen;Inwoners betrokken;Status;"
        "Startdatum;Einddatum;Financiering;GALA-doelen;Bedrag\n"
        "I1;Beweegtuin;Project;P1;Leefomgeving|Valpreventie;gli;hele gemeente|Centrum;Ouderen;Coproduceren;Gepland;"
        "2023-11;2025-12-31;SPUK;doel een|doel twee;1.250\n"}});
  Initiative expected;
  expected.id = InitiativeId("I1");
  expected.name = "Beweegtuin";
  expected.kind = InitiativeKind("project");
  expected.lead = PartyId("P1");
  expected.components = {Component("living_environment"), Component("fall_prevention")};
  expected.chains = {ChainApproach("gli")};
  expected.whole_municipality = true;
  expected.neighbourhoods = {NeighbourhoodCode("WK990101")};
  expected.target_groups = {TargetGroup("older_people")};
  expected.involvement = Involvement("coproduce");
  expected.status = InitiativeStatus::planned;
  expected.start = Date{2023, 11, 0};
  expected.end = Date{2025, 12, 31};
  expected.funding = "SPUK";
  expected.goals = {"doel een", "doel twee"};
  expected.amount = "1.250";
  EXPECT_THAT(inventory.initiatives, ElementsAre(expected));
}

TEST(ReadParticipations, ReadsEveryColumn) {
  const Inventory inventory = inventory_of({{"partijen", kTwoParties},
                                            {"initiatieven", kTwoInitiatives},
                                            {"deelnames", "Initiatief-id;Partij-id;Rol\nI1;P2;Financier\nI2;P1;\n"}});
  EXPECT_THAT(inventory.participations,
              ElementsAre(Participation{InitiativeId("I1"), PartyId("P2"), ParticipationRole::funder},
                          Participation{InitiativeId("I2"), PartyId("P1"), std::nullopt}));
}

TEST(ReadRelations, ReadsEveryColumn) {
  const Inventory inventory = inventory_of(
      {{"partijen", kTwoParties},
       {"relaties",
        "Relatie-id;Van;Naar;Soort relatie;Sterkte;Frequentie;Status;Bevestigd door;Toelichting;Sterkte volgens van;"
        "Sterkte volgens naar;Laatst bevestigd op;Bron\n"
        "R1;P1;P2;Afstemmen;3;Maandelijks;Knelpunt;Alleen van;loopt stroef;3;2;01-02-2024;gesprek\n"
        "R2;P2;P1;Contact;Kennen elkaar;;Bestaand;;;;;;\n"}});
  Relation expected;
  expected.id = RelationId("R1");
  expected.from = PartyId("P1");
  expected.to = PartyId("P2");
  expected.kind = RelationKind("coordination");
  expected.strength = 3;
  expected.frequency = Frequency("monthly");
  expected.status = RelationStatus::troubled;
  expected.confirmed_by = ConfirmedBy::from;
  expected.note = "loopt stroef";
  expected.strength_from = 3;
  expected.strength_to = 2;
  expected.last_confirmed = Date{2024, 2, 1};
  expected.source = "gesprek";
  ASSERT_THAT(inventory.relations, SizeIs(2));
  EXPECT_EQ(inventory.relations[0], expected);
  EXPECT_EQ(inventory.relations[1].strength, 1);
  EXPECT_EQ(inventory.relations[1].confirmed_by, std::nullopt);
}

TEST(ReadAgreements, ReadsEveryColumn) {
  const Inventory inventory = inventory_of(
      {{"partijen", kTwoParties},
       {"initiatieven", kTwoInitiatives},
       {"afspraken",
        "Afspraak-id;Titel;Partijen;Toegangsfactoren;Initiatieven;Status;Startdatum;Einddatum;Vastgelegd in\n"
        "A1;Convenant;P2|P1;Passendheid|availability;I1|I2;Ondertekend;01-01-2024;;Verslag\n"}});
  Agreement expected;
  expected.id = AgreementId("A1");
  expected.title = "Convenant";
  expected.parties = {PartyId("P2"), PartyId("P1")};
  expected.access_factors = {AccessFactor("appropriateness"), AccessFactor("availability")};
  expected.initiatives = {InitiativeId("I1"), InitiativeId("I2")};
  expected.status = AgreementStatus::undersigned;
  expected.start = Date{2024, 1, 1};
  expected.recorded_in = "Verslag";
  EXPECT_THAT(inventory.agreements, ElementsAre(expected));
}

TEST(ReadAnswers, ReadsGuidanceAccessAndRatings) {
  const Inventory inventory =
      inventory_of({{"partijen", kTwoParties},
                    {"initiatieven", kTwoInitiatives},
                    {"leidraad", "Initiatief-id;Vraag;Antwoord\nI1;q1;Ja\nI2;q7_monitoring;Niet van toepassing\n"},
                    {"toegang",
                     "Initiatief-id;Partij-id;Toegangsfactor;Antwoord;Toelichting\nI1;;Passendheid;Deels;ok\n"
                     ";P1;Betaalbaarheid;Onbekend;\n"},
                    {"beoordelingen", "Van;Over;Onderdeel;Score;Datum\nP1;P2;Openheid;4;2024-02\n"}});
  EXPECT_THAT(
      inventory.guidance,
      ElementsAre(GuidanceAnswer{InitiativeId("I1"), GuidingQuestion("q1_root_causes"), Answer::yes},
                  GuidanceAnswer{InitiativeId("I2"), GuidingQuestion("q7_monitoring"), Answer::not_applicable}));
  EXPECT_THAT(inventory.access,
              ElementsAre(AccessAnswer{InitiativeId("I1"), {}, AccessFactor("appropriateness"), Answer::partly, "ok"},
                          AccessAnswer{{}, PartyId("P1"), AccessFactor("affordability"), Answer::unknown, ""}));
  EXPECT_THAT(inventory.ratings,
              ElementsAre(Rating{PartyId("P1"), PartyId("P2"), RatedItem::openness, 4, Date{2024, 2, 0}}));
}

TEST(ReadContacts, KeepsTextsAsTheyAre) {
  const Inventory inventory =
      inventory_of({{"partijen", kTwoParties},
                    {"contactpersonen",
                     "Contact-id;Partij-id;Naam;Functie;E-mail;Telefoon;Rol;Toestemming;Toestemming op;Bewaren tot\n"
                     "C1;P1;H. Fransen;adviseur;h@lindeveen.example;0990-100137;contact;Ja;15-01-2024;31-12-2026\n"}});
  EXPECT_THAT(inventory.contacts,
              ElementsAre(Contact{ContactId("C1"), PartyId("P1"), "H. Fransen", "adviseur", "h@lindeveen.example",
                                  "0990-100137", "contact", "Ja", Date{2024, 1, 15}, Date{2026, 12, 31}}));
}

TEST(ReadCodeLists, ReadsTheOtherTablesWithTheProjectsOwnLists) {
  const Inventory inventory =
      inventory_of({{"partijen", "Partij-id;Naam;Soort partij;Domein\nP1;Koor;Zangclub;Wonen\n"},
                    {"codelijsten",
                     "Lijst;Sleutel;Label (nl);Gloss (en);Extra\nSoort partij;choir;Zangclub;Choir;inwoners|social\n"
                     "soort_partij;band;;;\n"}});
  EXPECT_EQ(inventory.parties.at(0).kind, PartyKind("choir"));
  EXPECT_EQ(side_of(inventory.parties.at(0), inventory.code_lists), Side::residents);
  EXPECT_EQ(inventory.code_lists.rows(ListId::party_kind).size(), 2U);
  EXPECT_EQ(inventory.code_lists.label(ListId::party_kind, "band").nl, "band");
}

TEST(ReadInventory, ReadsTablesAndColumnsInAnyOrderAndSpelling) {
  const Inventory inventory =
      inventory_of({{"map/Relaties", "STATUS;naar;van;relatie id;Soort-relatie\nbestaand;P2;P1;R1;contact\n"},
                    {"C:\\lijsten\\PARTIJEN", kTwoParties}});
  EXPECT_THAT(inventory.parties, SizeIs(2));
  EXPECT_THAT(inventory.relations, SizeIs(1));
}

TEST(ReadInventory, ReadsASheetByItsName) {
  std::vector<TextTable> tables = test::tables_of({{"werkmap", kTwoParties}});
  tables[0].sheet = "Partijen";
  EXPECT_THAT(read_inventory(tables).inventory.parties, SizeIs(2));
}

TEST(ReadInventory, LeavesTablesAloneThatItDoesNotKnow) {
  const InventoryReading reading =
      reading_of({{"project", "Sleutel;Waarde\ngemeente;L\npeildatum;01-03-2024\nschema;netwerkkaart-csv/1\n"},
                  {"begroting", "Post;Bedrag\nKoffie;10\n"}});
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST(ReadInventory, ReadsTheExampleWithoutAProblem) {
  const InventoryReading reading = read_inventory(test::example_tables());
  EXPECT_THAT(reading.problems, IsEmpty());
  EXPECT_THAT(reading.inventory.neighbourhoods, SizeIs(8));
  EXPECT_THAT(reading.inventory.parties, SizeIs(60));
  EXPECT_THAT(reading.inventory.initiatives, SizeIs(35));
  EXPECT_THAT(reading.inventory.participations, SizeIs(124));
  EXPECT_THAT(reading.inventory.relations, SizeIs(183));
  EXPECT_THAT(reading.inventory.agreements, SizeIs(14));
  EXPECT_THAT(reading.inventory.guidance, SizeIs(245));
  EXPECT_THAT(reading.inventory.contacts, SizeIs(54));
}

TEST(IsExchangeTable, LooksAtTheNameAlone) {
  EXPECT_TRUE(is_exchange_table("partijen.csv"));
  EXPECT_TRUE(is_exchange_table("lijsten/Code-lijsten.CSV"));
  EXPECT_TRUE(is_exchange_table("project"));
  EXPECT_FALSE(is_exchange_table("partijen2.csv"));
  EXPECT_FALSE(is_exchange_table(".csv"));
}

}  // namespace
}  // namespace samenhang

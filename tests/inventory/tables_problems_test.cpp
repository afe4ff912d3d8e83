#include "base/catalogue.h"
#include "inventory/tables.h"
#include "support/inventories.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace samenhang {
namespace {

using test::NamedText;
using test::reading_of;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

constexpr NamedText kProject{"project",
                             "Sleutel;Waarde\ngemeente;L\npeildatum;01-03-2024\nschema;netwerkkaart-csv/1\n"};
constexpr NamedText kParties{"partijen",
                             "Partij-id;Naam;Soort partij;Domein\nP1;Koor;Overig;Cultuur\nP2;Band;Overig;Cultuur\n"
                             "P3;Lied;Fout;Cultuur\n"};  // P3 is left out
constexpr NamedText kInitiatives{"initiatieven", "Initiatief-id;Naam;Status\nI1;Tuin;Loopt\nI2;Maatje;Fout\n"};

constexpr std::string_view kPartyHeader = "Partij-id;Naam;Soort partij;Domein;Actief;Wijken;Onderdeel van\n";
constexpr std::string_view kInitiativeHeader = "Initiatief-id;Naam;Status;Trekker;Startdatum;Einddatum\n";
constexpr std::string_view kRelationHeader =
    "Relatie-id;Van;Naar;Soort relatie;Status;Sterkte;Sterkte volgens van;Sterkte volgens naar\n";
constexpr std::string_view kAgreementHeader = "Afspraak-id;Titel;Partijen;Status;Initiatieven\n";

// "severity [value] file:sheet:row:column: message (hint)" for each problem of `table`, read
// together with the tables above.
std::vector<std::string> problems_of(std::string_view name, std::string_view header, std::string_view rows) {
  const std::string text = std::string(header) + std::string(rows);
  std::vector<NamedText> tables{{name, text}};
  for (const NamedText& other : {kProject, kParties, kInitiatives}) {
    if (other.first != name) tables.push_back(other);
  }
  const Catalogue english(Language::english);
  std::vector<std::string> lines;
  for (const Problem& problem : reading_of(tables).problems) {
    if (!problem.file.starts_with(name)) continue;
    lines.push_back(std::string(key_of(problem.severity)) + " [" + problem.value + "] " + line_of(problem, english));
  }
  return lines;
}

TEST(ReadInventoryReports, ARequiredCellThatIsEmpty) {
  EXPECT_THAT(
      problems_of("partijen", kPartyHeader, "P1;;Overig;Cultuur\n"),
      ElementsAre("error [] partijen.csv::2:Naam: This cell must be filled in; the row was left out. (Fill in Naam.)"));
}

TEST(ReadInventoryReports, AMissingRequiredColumnForTheWholeTable) {
  EXPECT_THAT(problems_of("partijen", "Partij-id;Soort partij;Domein\n", "P1;Overig;Cultuur\n"),
              ElementsAre(AllOf(StartsWith("error [] partijen.csv::1:Naam: The column Naam is missing"),
                                HasSubstr("(Columns of this table: Partij-id, Naam, "))));
  EXPECT_THAT(problems_of("partijen", "Partij-id;Naam;Soort partij\n", "P1;Koor;Overig\n"),
              ElementsAre(StartsWith("error [] partijen.csv::1:Domein: The column Domein is missing")));
}

TEST(ReadInventoryReports, AColumnThatIsNotKnownOrStandsTwice) {
  EXPECT_THAT(problems_of("deelnames", "Initiatief-id;Partij-id;Uren;Partij ID\n", "I1;P1;3;P2\n"),
              ElementsAre(StartsWith("warning [Uren] deelnames.csv::1:Uren: The program does not know this column"),
                          AllOf(StartsWith("warning [Partij ID] deelnames.csv::1:Partij ID: "),
                                EndsWith("(Columns of this table: Initiatief-id, Partij-id and Rol.)"))));
}

TEST(ReadInventoryReports, AColumnWithoutAHeaderOnlyWhereSomethingStandsInIt) {
  EXPECT_THAT(problems_of("deelnames", "Initiatief-id;Partij-id;Rol;;\n", "I1;P1;;;\n"), IsEmpty());
  EXPECT_THAT(problems_of("deelnames", "Initiatief-id;Partij-id;Rol;\n", "I1;P1;;iets\n"), SizeIs(1));
}

TEST(ReadInventoryReports, CellsBeyondTheLastColumn) {
  EXPECT_THAT(
      problems_of("deelnames", "Initiatief-id;Partij-id\n", "I1;P1;;let op\n"),
      ElementsAre(StartsWith("warning [let op] deelnames.csv::2:: The row has more cells than the table has columns")));
}

TEST(ReadInventoryReports, ACodeThatIsNotInItsListWithTheNearestLabels) {
  EXPECT_THAT(
      problems_of("partijen", kPartyHeader, "P1;Koor;Biebliotheek;Cultuur\n"),
      ElementsAre("error [Biebliotheek] partijen.csv::2:Soort partij: “Biebliotheek” does not stand in the code list "
                  "soort_partij; the row was left out. (The nearest: Library.)"));
  EXPECT_THAT(problems_of("partijen", kPartyHeader, "P1;Koor;Gemeente;Cultuur\n"),
              ElementsAre(EndsWith("(The nearest: Municipal department.)")));
}

TEST(ReadInventoryReports, ACodeThatIsNothingLikeItsListWithAllLabels) {
  EXPECT_THAT(problems_of("initiatieven", kInitiativeHeader, "I1;Tuin;qqqqqq\n"),
              ElementsAre(AllOf(HasSubstr("initiatieven.csv::2:Status: "),
                                EndsWith("(Choose from: Idea, Planned, Running and Stopped.)"))));
}

TEST(ReadInventoryReports, ThePartOfACellThatIsWrong) {
  EXPECT_THAT(problems_of("partijen", "Partij-id;Naam;Soort partij;Domein;Nevendomeinen\n",
                          "P1;Koor;Overig;Cultuur;Wonen|Xyz|Sportt\n"),
              ElementsAre(StartsWith("error [Xyz] partijen.csv::2:Nevendomeinen: "),
                          StartsWith("error [Sportt] partijen.csv::2:Nevendomeinen: ")));
}

TEST(ReadInventoryReports, ACodeOfAnOwnListThatTheProgramCannotWorkWith) {
  const auto reading = reading_of({kProject,
                                   {"codelijsten", "Lijst;Sleutel;Label (nl)\nstatus_initiatief;paused;Op pauze\n"},
                                   {"initiatieven", "Initiatief-id;Naam;Status\nI1;Tuin;Op pauze\n"}});
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].severity, Severity::error);
  EXPECT_EQ(reading.problems[0].value, "Op pauze");
  EXPECT_THAT(reading.inventory.initiatives, IsEmpty());
}

TEST(ReadInventoryReports, WhatIsNotYesOrNo) {
  EXPECT_THAT(
      problems_of("partijen", kPartyHeader, "P1;Koor;Overig;Cultuur;Misschien\nP2;Band;Overig;Cultuur;Deels\n"),
      ElementsAre("error [Misschien] partijen.csv::2:Actief: “Misschien” is not yes or no; the row was left out. "
                  "(Choose from: Yes and No.)",
                  StartsWith("error [Deels] partijen.csv::3:Actief: ")));
}

TEST(ReadInventoryReports, AWrongDate) {
  EXPECT_THAT(problems_of("initiatieven", kInitiativeHeader, "I1;Tuin;Loopt;;31-02-2024;\n"),
              ElementsAre(StartsWith("error [31-02-2024] initiatieven.csv::2:Startdatum: “31-02-2024” is not a date")));
}

TEST(ReadInventoryReports, AnEndBeforeTheStartAndKeepsTheRow) {
  EXPECT_THAT(problems_of("initiatieven", kInitiativeHeader,
                          "I1;Tuin;Loopt;;01-03-2024;29-02-2024\nI2;Dag;Loopt;;01-03-2024;2024-03\n"),
              ElementsAre("warning [29-02-2024] initiatieven.csv::2:Einddatum: The end is before the start. "
                          "(Check the two dates; the start is 01-03-2024.)"));
}

TEST(ReadInventoryReports, AStrengthOrScoreOutsideItsScale) {
  EXPECT_THAT(problems_of("relaties", kRelationHeader, "R1;P1;P2;Contact;Bestaand;5\nR2;P1;P2;Advies;Bestaand;sterk\n"),
              ElementsAre(StartsWith("error [5] relaties.csv::2:Sterkte: “5” is not a number from 1 to 4"),
                          StartsWith("error [sterk] relaties.csv::3:Sterkte: ")));
  EXPECT_THAT(problems_of("beoordelingen", "Van;Over;Onderdeel;Score\n", "P1;P2;Openheid;0\n"),
              ElementsAre(StartsWith("error [0] beoordelingen.csv::2:Score: ")));
}

TEST(ReadInventoryReports, InhabitantsThatAreNoCount) {
  EXPECT_THAT(problems_of("wijken", "Wijkcode;Wijk;Inwoners\n", "WK990101;Noord;-1\nWK990102;Zuid;8.200\n"),
              ElementsAre(StartsWith("error [-1] wijken.csv::2:Inwoners: "),
                          StartsWith("error [8.200] wijken.csv::3:Inwoners: ")));
}

TEST(ReadInventoryReports, ANeighbourhoodCodeOfAnotherForm) {
  EXPECT_THAT(
      problems_of("wijken", "Wijkcode;Wijk\n",
                  "WK99010;Noord\nBU990101;Zuid\nWK99O101;Oost\n990101;West\nBU99010101;Kade\n"),
      ElementsAre(StartsWith("error [WK99010] wijken.csv::2:Wijkcode: "), StartsWith("error [BU990101] wijken.csv::3"),
                  StartsWith("error [WK99O101] wijken.csv::4"), StartsWith("error [990101] wijken.csv::5")));
}

TEST(ReadInventoryReports, TwoNeighbourhoodsOfOneName) {
  EXPECT_THAT(problems_of("wijken", "Wijkcode;Wijk\n", "WK990101;Noord\nWK990102;noord\n"),
              ElementsAre(StartsWith("warning [noord] wijken.csv::3:Wijk: WK990101 has this name already.")));
}

TEST(ReadInventoryReports, AnIdThatStandsTwiceInEveryTableWithIds) {
  EXPECT_THAT(problems_of("partijen", kPartyHeader, "P1;Koor;Overig;Cultuur\nP1;Band;Overig;Cultuur\n"),
              ElementsAre(StartsWith("error [P1] partijen.csv::3:Partij-id: Another row has the id “P1” already")));
  EXPECT_THAT(problems_of("initiatieven", kInitiativeHeader, "I1;Tuin;Loopt\nI1;Park;Loopt\n"),
              ElementsAre(StartsWith("error [I1] initiatieven.csv::3:Initiatief-id: ")));
  EXPECT_THAT(problems_of("relaties", kRelationHeader, "R1;P1;P2;Contact;Bestaand\nR1;P1;P2;Advies;Bestaand\n"),
              ElementsAre(StartsWith("error [R1] relaties.csv::3:Relatie-id: ")));
  EXPECT_THAT(problems_of("afspraken", kAgreementHeader, "A1;Een;P1|P2;Concept\nA1;Twee;P1|P2;Concept\n"),
              ElementsAre(StartsWith("error [A1] afspraken.csv::3:Afspraak-id: ")));
  EXPECT_THAT(problems_of("contactpersonen", "Contact-id;Partij-id\n", "C1;P1\nC1;P2\n"),
              ElementsAre(StartsWith("error [C1] contactpersonen.csv::3:Contact-id: ")));
  EXPECT_THAT(problems_of("wijken", "Wijkcode;Wijk\n", "WK990101;Noord\nWK990101;Zuid\n"),
              ElementsAre(StartsWith("error [WK990101] wijken.csv::3:Wijkcode: ")));
  EXPECT_THAT(
      problems_of("codelijsten", "Lijst;Sleutel;Label (nl)\n", "kleur;red;Rood\nkleur;red;Roze\nvorm;red;Rond\n"),
      ElementsAre(StartsWith("error [red] codelijsten.csv::3:Sleutel: ")));
}

TEST(ReadInventoryReports, AnIdThatDoesNotStandInItsTable) {
  EXPECT_THAT(
      problems_of("relaties", kRelationHeader, "R1;P1;P9;Contact;Bestaand\n"),
      ElementsAre("error [P9] relaties.csv::2:Naar: “P9” does not stand in the table partijen; the row was left out. "
                  "(Add it to the table partijen, column Partij-id, or correct the id.)"));
  EXPECT_THAT(problems_of("deelnames", "Initiatief-id;Partij-id\n", "I9;P1\n"),
              ElementsAre(AllOf(StartsWith("error [I9] deelnames.csv::2:Initiatief-id: "),
                                HasSubstr("table initiatieven, column Initiatief-id"))));
  EXPECT_THAT(problems_of("initiatieven", kInitiativeHeader, "I1;Tuin;Loopt;P9\n"),
              ElementsAre(StartsWith("error [P9] initiatieven.csv::2:Trekker: ")));
}

TEST(ReadInventoryReports, TheIdThatWasMeantByANameOrAnotherSpelling) {
  EXPECT_THAT(problems_of("relaties", kRelationHeader, "R1;koor;P-2;Contact;Bestaand\n"),
              ElementsAre(AllOf(StartsWith("error [koor] relaties.csv::2:Van: "), EndsWith("(Write P1 here.)")),
                          AllOf(StartsWith("error [P-2] relaties.csv::2:Naar: "), EndsWith("(Write P2 here.)"))));
}

TEST(ReadInventoryReports, ARowThatIsLeftOutBecauseItsPartyOrInitiativeWas) {
  EXPECT_THAT(problems_of("relaties", kRelationHeader, "R1;P1;P3;Contact;Bestaand\n"),
              ElementsAre("error [P3] relaties.csv::2:Naar: P3 was left out, so this row is left out too. "
                          "(First repair row 4 of the table partijen.)"));
  EXPECT_THAT(problems_of("leidraad", "Initiatief-id;Vraag;Antwoord\n", "I2;q1;Ja\n"),
              ElementsAre(StartsWith("error [I2] leidraad.csv::2:Initiatief-id: I2 was left out")));
}

TEST(ReadInventoryReports, PartsOfAPartyThatWasLeftOutOneAfterTheOther) {
  const auto lines = problems_of("partijen", kPartyHeader,
                                 "P1;Een;Overig;Cultuur;;;P2\nP2;Twee;Overig;Cultuur;;;P3\nP3;Drie;Fout;Cultuur\n"
                                 "P4;Vier;Overig;Cultuur;;;P5\nP5;Vijf;Overig;Cultuur\nP6;Zes;Overig;Cultuur;;;P6\n");
  EXPECT_THAT(lines,
              ElementsAre(StartsWith("error [P2] partijen.csv::2:Onderdeel van: P2 was left out"),
                          StartsWith("error [P3] partijen.csv::3:Onderdeel van: P3 was left out"),
                          StartsWith("error [Fout] partijen.csv::4:Soort partij: "),
                          StartsWith("error [P6] partijen.csv::7:Onderdeel van: A party cannot be part of itself")));
}

TEST(ReadInventoryReports, ANeighbourhoodThatIsNotInItsTableOrWasLeftOut) {
  const auto reading = reading_of({kProject,
                                   {"wijken", "Wijkcode;Wijk\nWK990101;Noord\nfout;Zuid\n"},
                                   {"partijen",
                                    "Partij-id;Naam;Soort partij;Domein;Wijken\nP1;Koor;Overig;Cultuur;Oost\n"
                                    "P2;Band;Overig;Cultuur;Zuid\nP3;Lied;Overig;Cultuur;Hele gemeente|Noord\n"}});
  const Catalogue english(Language::english);
  ASSERT_THAT(reading.problems, SizeIs(4));
  EXPECT_THAT(line_of(reading.problems[1], english), HasSubstr("“Oost” does not stand in the table wijken"));
  EXPECT_THAT(line_of(reading.problems[2], english), HasSubstr("Zuid was left out, so this row is left out too."));
  EXPECT_THAT(reading.inventory.parties, SizeIs(1));
  EXPECT_EQ(reading.problems[3].severity, Severity::warning);
  EXPECT_EQ(reading.problems[3].value, "Hele gemeente");
  EXPECT_THAT(reading.inventory.parties.at(0).neighbourhoods, ElementsAre(NeighbourhoodCode("WK990101")));
}

TEST(ReadInventoryReports, ARelationOfAPartyWithItself) {
  EXPECT_THAT(problems_of("relaties", kRelationHeader, "R1;P1;P1;Contact;Bestaand\n"),
              ElementsAre(StartsWith("error [P1] relaties.csv::2:Naar: A party cannot have a relation with itself")));
}

TEST(ReadInventoryReports, ASecondRowOfOnePairAndKindAndKeepsBoth) {
  const std::string rows = "R1;P1;P2;Contact;Bestaand\nR2;P2;P1;Contact;Bestaand\nR3;P1;P2;Afstemmen;Bestaand\n";
  EXPECT_THAT(
      problems_of("relaties", kRelationHeader, rows),
      ElementsAre("warning [R2] relaties.csv::3:Relatie-id: This pair of parties already has a relation of this kind: "
                  "R1 in row 2. Both were kept. (Merge the two into one row, with the larger strength.)"));
  EXPECT_THAT(reading_of({kParties, {"relaties", std::string(kRelationHeader) + rows}}).inventory.relations, SizeIs(3));
}

TEST(ReadInventoryReports, ASecondRowOfADirectedKindOnlyInTheSameDirection) {
  EXPECT_THAT(problems_of("relaties", kRelationHeader,
                          "R1;P1;P2;Advies;Bestaand\nR2;P2;P1;Advies;Bestaand\nR3;P2;P1;Advies;Bestaand\n"),
              ElementsAre(StartsWith("warning [R3] relaties.csv::4:Relatie-id: ")));
}

TEST(ReadInventoryReports, ADesiredRelationThatIsFulfilled) {
  EXPECT_THAT(
      problems_of("relaties", kRelationHeader, "R1;P1;P2;Contact;Gewenst\nR2;P2;P1;Afstemmen;Knelpunt\n"),
      ElementsAre(
          "note [R1] relaties.csv::2:Relatie-id: This desired relation is fulfilled: R2 exists between the same "
          "parties. (Remove this row when it is no longer needed.)"));
  EXPECT_THAT(problems_of("relaties", kRelationHeader, "R1;P1;P2;Contact;Gewenst\nR2;P2;P1;Afstemmen;Gestopt\n"),
              IsEmpty());
}

TEST(ReadInventoryReports, AStrengthThatIsNotTheLargerOfTheTwoSides) {
  EXPECT_THAT(
      problems_of("relaties", kRelationHeader,
                  "R1;P1;P2;Contact;Bestaand;2;1;3\nR2;P1;P2;Advies;Bestaand;;1;3\nR3;P1;P2;Afstemmen;Bestaand;3;;3\n"),
      ElementsAre(StartsWith("warning [2] relaties.csv::2:Sterkte: "),
                  StartsWith("note [] relaties.csv::3:Sterkte: ")));
}

TEST(ReadInventoryReports, AnAgreementOfFewerThanTwoParties) {
  EXPECT_THAT(
      problems_of("afspraken", kAgreementHeader, "A1;Een;P1;Concept\nA2;Twee;P1|P1;Concept\n"),
      ElementsAre(StartsWith("error [P1] afspraken.csv::2:Partijen: An agreement is between two parties or more"),
                  StartsWith("error [P1|P1] afspraken.csv::3:Partijen: ")));
}

TEST(ReadInventoryReports, AnAgreementWhosePartiesAreSeparatorsOnly) {
  EXPECT_THAT(problems_of("afspraken", kAgreementHeader, "A1;Een;|;Concept\nA2;Twee; | ;Concept\n"),
              ElementsAre(StartsWith("error [|] afspraken.csv::2:Partijen: This cell must be filled in"),
                          StartsWith("error [|] afspraken.csv::3:Partijen: This cell must be filled in")));
}

TEST(ReadInventoryReports, AnAgreementWithAPartyOrInitiativeThatIsNotThere) {
  EXPECT_THAT(problems_of("afspraken", kAgreementHeader, "A1;Een;P1|P3;Concept\nA2;Twee;P1|P2;Concept;I9\n"),
              ElementsAre(StartsWith("error [P3] afspraken.csv::2:Partijen: P3 was left out"),
                          StartsWith("error [I9] afspraken.csv::3:Initiatieven: ")));
}

TEST(ReadInventoryReports, AnAccessAnswerAboutNothingOrAboutTwo) {
  EXPECT_THAT(problems_of("toegang", "Initiatief-id;Partij-id;Toegangsfactor;Antwoord\n",
                          ";;Passendheid;Ja\nI1;P1;Passendheid;Ja\n"),
              ElementsAre(StartsWith("error [] toegang.csv::2:Initiatief-id: "),
                          StartsWith("error [I1] toegang.csv::3:Initiatief-id: ")));
}

TEST(ReadInventoryReports, APartyWithoutADomainAndKeepsIt) {
  const auto lines = problems_of("partijen", kPartyHeader, "P1;Koor;Overig;\n");
  EXPECT_THAT(lines, ElementsAre(StartsWith("warning [] partijen.csv::2:Domein: This party has no domain")));
}

TEST(ReadInventoryReports, AMissingReferenceDate) {
  const auto reading = reading_of({{"project", "Sleutel;Waarde\ngemeente;L\nschema;netwerkkaart-csv/1\n"}});
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].severity, Severity::warning);
  EXPECT_EQ(reading.problems[0].file, "project.csv");
}

TEST(ReadInventoryReports, WhatTheProjectTableLacksOrSaysTwice) {
  EXPECT_THAT(problems_of("project", "Sleutel;Waarde\n",
                          "peildatum;gisteren\ngemeentecode;1\ngemeentecode;2\nschema;andere/2\n"),
              ElementsAre(StartsWith("warning [] project.csv:::Sleutel: The row gemeente is missing or empty."),
                          StartsWith("error [gisteren] project.csv::2:Waarde: "),
                          StartsWith("error [gemeentecode] project.csv::4:Sleutel: "),
                          StartsWith("warning [andere/2] project.csv::5:Waarde: "),
                          StartsWith("warning [] project.csv:::Waarde: There is no reference date.")));
}

TEST(ReadInventoryReports, EveryProblemOfARowAndUsesTheOthers) {
  EXPECT_THAT(problems_of("partijen", kPartyHeader, "P1;;Fout;Ook fout\nP2;Band;Overig;Cultuur\n"), SizeIs(3));
}

TEST(ReadInventoryReports, ProblemsInTheOrderOfTheTablesThenOfTheRows) {
  const auto reading = reading_of({{"relaties", "Relatie-id;Van;Naar;Soort relatie;Status\nR1;P1;P9;Contact;Gewenst\n"},
                                   kParties,
                                   {"project", "Sleutel;Waarde\npeildatum;01-03-2024\n"}});
  std::vector<std::string> files;
  for (const Problem& problem : reading.problems) files.push_back(problem.file);
  EXPECT_THAT(files, ElementsAre("project.csv", "project.csv", "partijen.csv", "relaties.csv"));
}

}  // namespace
}  // namespace samenhang

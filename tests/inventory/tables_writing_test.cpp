#include "base/files.h"
#include "inventory/tables.h"
#include "support/inventories.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <string>

namespace samenhang {
namespace {

using test::inventory_of;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> names_of(const std::vector<TextTable>& tables) {
  std::vector<std::string> names;
  for (const TextTable& table : tables) names.push_back(table.file);
  return names;
}

const TextTable& named(const std::vector<TextTable>& tables, std::string_view file) {
  const auto found = std::ranges::find(tables, file, &TextTable::file);
  check(found != tables.end(), "the table was written");
  return *found;
}

std::vector<std::string> column_of(const TextTable& table, std::string_view header) {
  const auto place =
      static_cast<std::size_t>(std::ranges::find(table.header.cells, header) - table.header.cells.begin());
  std::vector<std::string> cells;
  for (const TextRow& row : table.rows) cells.push_back(row.cells.at(place));
  return cells;
}

TEST(WriteInventory, GivesTheExampleBackByteForByte) {
  const std::vector<TextTable> tables = write_inventory(test::example_inventory());
  EXPECT_THAT(names_of(tables),
              ElementsAre("project.csv", "wijken.csv", "partijen.csv", "initiatieven.csv", "deelnames.csv",
                          "relaties.csv", "afspraken.csv", "leidraad.csv", "contactpersonen.csv", "codelijsten.csv"));
  for (const TextTable& table : tables) {
    const auto bytes = read_file(std::filesystem::path(SAMENHANG_ROOT) / "data" / "example" / table.file);
    ASSERT_TRUE(bytes.has_value()) << table.file;
    EXPECT_EQ(write_csv(table, kExchangeStyle), *bytes) << table.file;
  }
}

TEST(WriteInventory, GivesAnInventoryThatIsReadBackAsTheSame) {
  const Inventory inventory = test::example_inventory();
  EXPECT_EQ(read_inventory(write_inventory(inventory)).inventory, inventory);
}

TEST(WriteInventory, KeepsEveryColumnOfEveryTable) {
  const Inventory inventory = inventory_of(
      {{"project", "Sleutel;Waarde\ngemeente;L\nwethouder;B\n"},
       {"partijen",
        "Partij-id;Naam;Soort partij;Domein;Wijken;Actief\nP1;Koor;Overig;;Noord;Nee\nP2;Band;Overig;Cultuur;;\n"},
       {"initiatieven",
        "Initiatief-id;Naam;Status;Wijken;GALA-doelen;Bedrag\nI1;Tuin;Loopt;Hele gemeente|Noord;doel;10\n"},
       {"relaties",
        "Relatie-id;Van;Naar;Soort relatie;Status;Sterkte;Sterkte volgens naar;Laatst bevestigd op;Bron\n"
        "R1;P1;P2;Contact;Geen contact;2;2;2024-02;mail\n"},
       {"toegang", "Partij-id;Toegangsfactor;Antwoord;Toelichting\nP1;Passendheid;Ja;let op\n"},
       {"beoordelingen", "Van;Over;Onderdeel;Score;Datum\nP1;P2;mission;2;\n"},
       {"codelijsten", "Lijst;Sleutel;Label (nl);Gloss (en);Extra\nkleuren;red;Rood;Red;a|b\n"}});
  EXPECT_EQ(read_inventory(write_inventory(inventory)).inventory, inventory);
}

TEST(WriteInventory, WritesOptionalColumnsOnlyWhereARowFillsThem) {
  const auto tables = write_inventory(inventory_of(
      {{"partijen", "Partij-id;Naam;Soort partij;Domein\nP1;Koor;Overig;Cultuur\nP2;Band;Overig;Cultuur\n"},
       {"relaties",
        "Relatie-id;Van;Naar;Soort "
        "relatie;Status;Bron\nR1;P1;P2;Contact;Bestaand;\nR2;P1;P2;Advies;Bestaand;mail\n"}}));
  const TextTable& relations = named(tables, "relaties.csv");
  EXPECT_THAT(relations.header.cells, Contains("Sterkte"));
  EXPECT_THAT(relations.header.cells, Contains("Bron"));
  EXPECT_THAT(relations.header.cells, Not(Contains("Sterkte volgens van")));
  EXPECT_THAT(column_of(relations, "Bron"), ElementsAre("", "mail"));
}

TEST(WriteInventory, WritesNoTableForWhatIsNotThereButTheShippedCodeLists) {
  const auto tables = write_inventory({});
  EXPECT_THAT(names_of(tables), ElementsAre("codelijsten.csv"));
  EXPECT_THAT(column_of(tables[0], "Sleutel"), Contains("reliability"));
  EXPECT_EQ(read_inventory(tables).inventory, Inventory{});
}

TEST(WriteInventory, WritesOnlyTheProjectsOwnCodeListsWhereItHasAny) {
  const auto tables =
      write_inventory(inventory_of({{"codelijsten", "Lijst;Sleutel;Label (nl)\nschaal;street;Straat\n"}}));
  EXPECT_THAT(column_of(named(tables, "codelijsten.csv"), "Sleutel"), ElementsAre("street"));
}

TEST(WriteInventory, WritesTheKeyWhereTheLabelWouldReadBackAsAnother) {
  const Inventory inventory =
      inventory_of({{"codelijsten", "Lijst;Sleutel;Label (nl)\ndomein;a;Wonen\ndomein;b;wonen\n"},
                    {"partijen", "Partij-id;Naam;Soort partij;Domein\nP1;Koor;Overig;a\nP2;Band;Overig;b\n"}});
  const auto tables = write_inventory(inventory);
  EXPECT_THAT(column_of(named(tables, "partijen.csv"), "Domein"), ElementsAre("Wonen", "b"));
  EXPECT_EQ(read_inventory(tables).inventory, inventory);
}

TEST(WriteInventory, WritesTheCodeWhereTwoNeighbourhoodsHaveOneName) {
  const Inventory inventory =
      inventory_of({{"wijken", "Wijkcode;Wijk\nWK990101;Noord\nWK990102;Noord\nWK990103;Zuid\n"},
                    {"partijen", "Partij-id;Naam;Soort partij;Domein;Wijken\nP1;Koor;Overig;Cultuur;WK990102|Zuid\n"}});
  const auto tables = write_inventory(inventory);
  EXPECT_THAT(column_of(named(tables, "partijen.csv"), "Wijken"), ElementsAre("WK990102|Zuid"));
  EXPECT_EQ(read_inventory(tables).inventory, inventory);
}

TEST(WriteInventory, NumbersTheRows) {
  const auto tables = write_inventory(test::example_inventory());
  for (const TextTable& table : tables) {
    EXPECT_EQ(table.header.row, 1);
    EXPECT_EQ(table.rows.front().row, 2);
    EXPECT_EQ(table.rows.back().row, static_cast<long>(table.rows.size()) + 1);
  }
}

}  // namespace
}  // namespace samenhang

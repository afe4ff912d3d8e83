#include "inventory/tables.h"
#include "support/inventories.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace samenhang {
namespace {

using test::inventory_of;

Inventory two_parties() {
  return inventory_of(
      {{"wijken", "Wijkcode;Wijk\nWK990101;Noord\n"},
       {"partijen",
        "Partij-id;Naam;Soort partij;Domein;Wijken\nP1;Koor;Overig;Cultuur;Noord\nP2;Bieb;Bibliotheek;Cultuur;\n"}});
}

TEST(AsRead, GivesBackWhatIsValid) {
  const InventoryReading reading = as_read(test::example_inventory());
  EXPECT_FALSE(has_error(reading.problems));
  EXPECT_EQ(reading.inventory, test::example_inventory());
}

TEST(AsRead, SettlesTextsAndLists) {
  Inventory part = two_parties();
  part.parties.own(0).name = " Koor ";
  part.parties.own(0).also_known_as = {"Zangers", "Zangers", ""};
  part.parties.own(1).note = "\xC3(";
  const InventoryReading reading = as_read(part);
  EXPECT_EQ(reading.inventory.parties[0].name, "Koor");
  EXPECT_THAT(reading.inventory.parties[0].also_known_as, testing::ElementsAre("Zangers"));
  EXPECT_EQ(reading.inventory.parties[1].note, "\uFFFD(");
}

TEST(AsRead, LeavesOutARowWithAnErrorAndSaysSo) {
  Inventory part = two_parties();
  part.parties.own(1).part_of = PartyId("P9");
  const InventoryReading reading = as_read(part);
  EXPECT_EQ(reading.inventory.parties.size(), 1U);
  ASSERT_TRUE(has_error(reading.problems));
  EXPECT_EQ(reading.problems.back().column, "Onderdeel van");
}

TEST(AsRead, TakesTheCodeListsAsTheyAre) {
  Inventory part = two_parties();
  part.code_lists = CodeLists({{"domein", {{"sky", {"Lucht", "Sky"}, {}}}, false}});
  part.parties.own(0).domain = Domain("sky");
  const InventoryReading reading = as_read(part);
  EXPECT_EQ(reading.inventory.code_lists, part.code_lists);
  EXPECT_EQ(reading.inventory.parties.size(), 1U) << "the other party's domain is no longer in the list";
}

TEST(WriteInventory, WritesCodesAsKeysWhereThatIsAskedFor) {
  const std::vector<TextTable> tables = write_inventory(two_parties(), CodesAs::keys);
  const auto parties = std::ranges::find(tables, "partijen.csv", &TextTable::file);
  ASSERT_NE(parties, tables.end());
  const std::vector<std::string>& cells = parties->rows[0].cells;
  EXPECT_EQ(cells[3], "other");
  EXPECT_EQ(cells[4], "culture");
  EXPECT_EQ(cells[10], "WK990101");
  EXPECT_EQ(read_inventory(tables).inventory, two_parties());
}

}  // namespace
}  // namespace samenhang

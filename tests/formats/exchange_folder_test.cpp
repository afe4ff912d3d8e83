#include "formats/exchange_folder.h"

#include "support/format_inventories.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr std::string_view kParties = "Partij-id;Naam;Soort partij;Domein\nP1;School De Brug;School;Onderwijs\n";

// What any inventory has, so that nothing is said of its absence.
constexpr std::string_view kProject =
    "Sleutel;Waarde\ngemeente;Lindeveen\npeildatum;01-03-2024\nschema;netwerkkaart-csv/1\n";

InventoryReading read(const fs::path& folder) {
  Result<InventoryReading> reading = read_exchange_folder(folder);
  EXPECT_TRUE(reading.has_value()) << (reading ? "" : in_english(reading.error().message));
  return reading ? *std::move(reading) : InventoryReading{};
}

std::string refused(const fs::path& folder) {
  const Result<InventoryReading> reading = read_exchange_folder(folder);
  EXPECT_FALSE(reading.has_value());
  return reading ? "" : in_english(reading.error().message);
}

TEST(ExchangeFolder, IsReadTableByTable) {
  const TemporaryFolder folder;
  folder.put("project.csv", kProject);
  folder.put("partijen.csv", kParties);
  folder.put("wijken.csv", "Wijkcode;Wijk\nWK990101;Noord\n");
  const InventoryReading reading = read(folder.path());
  EXPECT_THAT(english_lines(reading.problems), IsEmpty());
  EXPECT_THAT(reading.inventory.parties, SizeIs(1));
  EXPECT_THAT(reading.inventory.neighbourhoods, SizeIs(1));
}

TEST(ExchangeFolder, LeavesOtherFilesAsideAndNamesThoseThatLookLikeTables) {
  const TemporaryFolder folder;
  folder.put("project.csv", kProject);
  folder.put("partijen.csv", kParties);
  folder.put("lijst.csv", "a;b\n");
  folder.put("Overzicht.XLSX", "PK");
  folder.put("leesmij.md", "text");
  fs::create_directory(folder.path() / "oud.csv");
  const InventoryReading reading = read(folder.path());
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("Overzicht.XLSX"), HasSubstr("lijst.csv")));
  EXPECT_EQ(reading.problems[0].severity, Severity::note);
}

TEST(ExchangeFolder, UsesTheRestWhereOneFileCannotBeRead) {
  const TemporaryFolder folder;
  folder.put("project.csv", kProject);
  folder.put("partijen.csv", kParties);
  folder.put("relaties.csv", "");
  folder.put("afspraken.csv", "PK\x03\x04 a workbook by another name");
  const InventoryReading reading = read(folder.path());
  EXPECT_THAT(reading.inventory.parties, SizeIs(1));
  ASSERT_THAT(reading.problems, SizeIs(2));
  EXPECT_EQ(reading.problems[0].file, "afspraken.csv");
  EXPECT_EQ(reading.problems[1].file, "relaties.csv");
  EXPECT_TRUE(has_error(reading.problems));
}

TEST(ExchangeFolder, ReadsOneFileForATable) {
  const TemporaryFolder folder;
  folder.put("Partijen.csv", kParties);
  folder.put("project.csv", kProject);
  folder.put("partijen.csv", kParties);
  const InventoryReading reading = read(folder.path());
  EXPECT_THAT(reading.inventory.parties, SizeIs(1));
  EXPECT_THAT(english_lines(reading.problems), ElementsAre(HasSubstr("read from Partijen.csv already")));
}

TEST(ExchangeFolder, TellsOfATableThatIsNoOrdinaryFile) {
  const TemporaryFolder folder;
  folder.put("project.csv", kProject);
  folder.put("partijen.csv", kParties);
  fs::create_symlink("nowhere.csv", folder.path() / "relaties.csv");
  EXPECT_THAT(english_lines(read(folder.path()).problems), ElementsAre(HasSubstr("no ordinary file")));
}

TEST(ExchangeFolder, IsRefusedWithoutATable) {
  const TemporaryFolder folder;
  EXPECT_THAT(refused(folder.path()), HasSubstr("holds no table"));
  folder.put("lijst.csv", "a;b\n");
  EXPECT_THAT(refused(folder.path()), HasSubstr("holds no table"));
  EXPECT_THAT(refused(folder.path() / "nergens"), HasSubstr("no such folder"));
}

TEST(ExchangeFolder, ComesBackAsWritten) {
  const TemporaryFolder folder;
  const fs::path made = folder.path() / "a" / "b";
  ASSERT_TRUE(write_exchange_folder(made, small_inventory()).has_value());
  const InventoryReading again = read(made);
  EXPECT_THAT(english_lines(again.problems), IsEmpty());
  EXPECT_EQ(again.inventory, small_inventory());
}

TEST(ExchangeFolder, IsTheSameBytesOnASecondRound) {
  const TemporaryFolder folder;
  const Inventory example = read(SAMENHANG_ROOT "/data/example").inventory;
  ASSERT_TRUE(write_exchange_folder(folder.path() / "one", example).has_value());
  ASSERT_TRUE(write_exchange_folder(folder.path() / "two", read(folder.path() / "one").inventory).has_value());
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(folder.path() / "one")) {
    EXPECT_EQ(read_file(entry.path()).value(), read_file(folder.path() / "two" / entry.path().filename()).value());
    ++files;
  }
  EXPECT_GE(files, 9U);
}

TEST(ExchangeFolder, BeginsWithAMarkAndEndsLinesAsExcelDoes) {
  const TemporaryFolder folder;
  ASSERT_TRUE(write_exchange_folder(folder.path(), small_inventory()).has_value());
  const std::string bytes = read_file(folder.path() / "deelnames.csv").value();
  EXPECT_THAT(bytes, ::testing::StartsWith("\xEF\xBB\xBFInitiatief-id;Partij-id;Rol\r\n"));
}

TEST(ExchangeFolder, KeepsOtherFilesAndReplacesItsOwn) {
  const TemporaryFolder folder;
  folder.put("partijen.csv", kParties);
  folder.put("leesmij.md", "text");
  ASSERT_TRUE(write_exchange_folder(folder.path(), small_inventory()).has_value());
  EXPECT_EQ(read_file(folder.path() / "leesmij.md").value(), "text");
  EXPECT_EQ(read(folder.path()).inventory, small_inventory());
}

TEST(ExchangeFolder, IsNotWrittenOverAFile) {
  const TemporaryFolder folder;
  const fs::path file = folder.put("kaart", "text");
  EXPECT_FALSE(write_exchange_folder(file, small_inventory()).has_value());
  EXPECT_EQ(read_file(file).value(), "text");
}

TEST(ExchangeFolder, IsNotMixedWithTablesOfAnotherInventory) {
  const TemporaryFolder folder;
  folder.put("leidraad.csv", "Initiatief-id;Vraag;Antwoord\n");
  const Result<void> written = write_exchange_folder(folder.path(), small_inventory());
  ASSERT_FALSE(written.has_value());
  EXPECT_THAT(in_english(written.error().message), HasSubstr("leidraad.csv"));
  EXPECT_FALSE(fs::exists(folder.path() / "partijen.csv"));
}

TEST(ExchangeFolder, IsLeftAsItWasWhereOneTableCannotBeReplaced) {
  const TemporaryFolder folder;
  folder.put("partijen.csv", kParties);
  fs::create_directory(folder.path() / "relaties.csv");
  const Result<void> written = write_exchange_folder(folder.path(), small_inventory());
  ASSERT_FALSE(written.has_value());
  EXPECT_THAT(in_english(written.error().hint), HasSubstr("None of the"));
  EXPECT_EQ(read_file(folder.path() / "partijen.csv").value(), kParties);
  EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 2);
}

TEST(ExchangeTable, IsReadOnItsOwn) {
  const Result<InventoryReading> reading = read_exchange_table(kParties, "partijen.csv");
  ASSERT_TRUE(reading.has_value());
  EXPECT_THAT(reading->inventory.parties, SizeIs(1));
}

TEST(ExchangeTable, IsRefusedUnderAnotherNameAndAsksForTheColumns) {
  const Result<InventoryReading> reading = read_exchange_table(kParties, "lijst.csv");
  ASSERT_FALSE(reading.has_value());
  EXPECT_THAT(in_english(reading.error().hint), HasSubstr("--party and --initiative, or --from and --to"));
}

}  // namespace
}  // namespace samenhang

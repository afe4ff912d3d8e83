#include "formats/read_input.h"

#include "formats/format.h"
#include "support/format_inventories.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

namespace fs = std::filesystem;

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string refused(const fs::path& path) {
  const Result<InventoryReading> reading = read_input(path);
  EXPECT_FALSE(reading.has_value()) << path;
  return reading ? "" : in_english(reading.error().message) + " " + in_english(reading.error().hint);
}

TEST(ReadInput, ReadsAFolderOfTables) {
  const Result<InventoryReading> reading = read_input(SAMENHANG_ROOT "/data/example");
  ASSERT_TRUE(reading.has_value());
  EXPECT_THAT(english_lines(reading->problems), IsEmpty());
  EXPECT_THAT(reading->inventory.relations, SizeIs(183));
}

TEST(ReadInput, ReadsALoneTable) {
  const Result<InventoryReading> reading = read_input(SAMENHANG_ROOT "/data/example/partijen.csv");
  ASSERT_TRUE(reading.has_value());
  EXPECT_THAT(reading->inventory.parties, SizeIs(60));
}

TEST(ReadInput, ReadsEachFormatThatIsWritten) {
  const TemporaryFolder folder;
  for (const Format& format : all_formats()) {
    if (!format.can_be_written()) continue;
    for (const std::string_view ending : format.endings) {
      const fs::path file = folder.path() / ("kaart" + std::string(ending));
      ASSERT_TRUE(write_output(file, small_inventory(), NetworkChoice::relations).has_value());
      const Result<InventoryReading> reading = read_input(file);
      ASSERT_TRUE(reading.has_value()) << ending;
      EXPECT_THAT(english_lines(reading->problems), IsEmpty());
      EXPECT_THAT(reading->inventory.parties, SizeIs(3));
      EXPECT_THAT(reading->inventory.relations, SizeIs(2));
    }
  }
}

TEST(ReadInput, AsksForTheColumnsOfAnyOtherCsv) {
  const TemporaryFolder folder;
  EXPECT_THAT(refused(folder.put("lijst.csv", "a;b\n1;2\n")), HasSubstr("--party and --initiative"));
}

std::size_t parties_in(const fs::path& path) {
  const Result<InventoryReading> reading = read_input(path);
  EXPECT_TRUE(reading.has_value()) << path;
  return reading ? reading->inventory.parties.size() : 0;
}

TEST(ReadInput, RecognisesACsvByItsColumns) {
  const TemporaryFolder folder;
  EXPECT_EQ(parties_in(folder.put("a.csv", "Id,Label\n1,A\n")), 1U);
  EXPECT_EQ(parties_in(folder.put("b.csv", "Source,Target\n1,2\n")), 2U);
  EXPECT_EQ(parties_in(folder.put("c.csv", "Label,Type,Tags\nA,,\n")), 1U);
  EXPECT_EQ(parties_in(folder.put("d.csv", "From,To\nA,B\nA,C\n")), 3U);
  EXPECT_EQ(parties_in(folder.put("e.csv", ";A;B\nA;;1\nB;1;\n")), 2U);
}

TEST(ReadInput, FindsTheOtherFilesOfAFormatBesideIt) {
  const TemporaryFolder folder;
  const auto both = [&](const char* first, const char* second) {
    return parties_in(folder.put(first, "Id,Label\n1,A\n2,B\n3,C\n")) == 3U &&
           parties_in(folder.put(second, "Source,Target\n1,2\n")) == 3U;
  };
  EXPECT_TRUE(both("kaart.nodes.csv", "kaart.edges.csv"));
  EXPECT_TRUE(both("nodes.csv", "edges.csv"));
  EXPECT_TRUE(both("Kaart_Nodes_2024.csv", "Kaart_Edges_2024.csv"));
  EXPECT_EQ(parties_in(folder.path() / "kaart.gephi.csv"), 3U);
  EXPECT_THAT(refused(folder.path() / "other.gephi.csv"), HasSubstr("no such file"));
}

TEST(ReadInput, TellsThatAFileIsNotWhatItsNameSays) {
  const TemporaryFolder folder;
  EXPECT_THAT(refused(folder.put("a.json", "graph { a }")),
              HasSubstr("its name promises JSON, but it holds a network in DOT"));
  EXPECT_THAT(refused(folder.put("a.graphml", "PK\x03\x04")), HasSubstr("holds a zip file"));
  EXPECT_THAT(refused(folder.put("a.gv", "%PDF-1.4")), HasSubstr("holds a PDF document"));
}

TEST(ReadInput, ListsTheEndingsWhereNoneFits) {
  const TemporaryFolder folder;
  EXPECT_THAT(refused(folder.put("kaart.xyz", "text")), HasSubstr(".csv, .json, .graphml, .gexf, .dot, .gv"));
  EXPECT_THAT(refused(folder.put("kaart.pdf", "%PDF-1.4")), HasSubstr("looks like a PDF document"));
  EXPECT_THAT(refused(folder.put("kaart", "text")), HasSubstr("The ending is not"));
}

TEST(ReadInput, TellsThatAFileIsNotThere) {
  EXPECT_THAT(refused("/nowhere/at/all.graphml"), HasSubstr("no such file"));
}

TEST(WriteOutput, WritesAFolderWhereTheNameHasNoEnding) {
  const TemporaryFolder folder;
  for (const char* name : {"tabellen", "versie.2/"}) {
    ASSERT_TRUE(write_output(folder.path() / name, small_inventory(), NetworkChoice::relations).has_value()) << name;
    EXPECT_TRUE(fs::is_regular_file(folder.path() / name / "partijen.csv")) << name;
  }
}

TEST(WriteOutput, WritesTheNetworkThatIsChosen) {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "kaart.dot";
  ASSERT_TRUE(write_output(file, small_inventory(), NetworkChoice::two_mode).has_value());
  EXPECT_THAT(read_file(file).value(), HasSubstr("Buurtmoestuin"));
}

TEST(WriteOutput, WritesAllFilesOfAFormatOrNone) {
  const TemporaryFolder folder;
  const auto write = [&](const char* name) {
    return write_output(folder.path() / name, small_inventory(), NetworkChoice::relations).has_value();
  };
  EXPECT_TRUE(write("kaart.gephi.csv"));
  EXPECT_TRUE(fs::is_regular_file(folder.path() / "kaart.nodes.csv"));
  EXPECT_TRUE(fs::is_regular_file(folder.path() / "kaart.edges.csv"));
  EXPECT_FALSE(fs::exists(folder.path() / "kaart.gephi.csv"));
  EXPECT_TRUE(write("kaart.dl"));
  EXPECT_TRUE(fs::is_regular_file(folder.path() / "kaart.labels.csv"));
  fs::create_directory(folder.path() / "vol.connections.csv");
  EXPECT_FALSE(write("vol.kumu.csv"));
  EXPECT_FALSE(fs::exists(folder.path() / "vol.elements.csv"));
}

TEST(WriteOutput, RefusesAnEndingThatCannotBeWritten) {
  const TemporaryFolder folder;
  for (const char* name : {"kaart.csv", "kaart.xyz"}) {
    const Result<void> written = write_output(folder.path() / name, small_inventory(), NetworkChoice::relations);
    ASSERT_FALSE(written.has_value()) << name;
    EXPECT_THAT(in_english(written.error().hint), HasSubstr(".json, .graphml, .gexf, .dot, .gv"));
    EXPECT_FALSE(fs::exists(folder.path() / name));
  }
}

}  // namespace
}  // namespace samenhang

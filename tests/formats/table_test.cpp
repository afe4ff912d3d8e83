#include "formats/format.h"
#include "support/format_inventories.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace samenhang {
namespace {

using ::testing::ElementsAre;

TEST(Formats, HaveIdsAndEndingsOfTheirOwn) {
  std::set<std::string_view> seen;
  for (const Format& format : all_formats()) {
    EXPECT_TRUE(seen.insert(format.id).second) << format.id;
    EXPECT_FALSE(format.endings.empty()) << format.id;
    for (const std::string_view ending : format.endings) {
      EXPECT_TRUE(seen.insert(ending).second) << ending;
      EXPECT_EQ(format_for("map" + std::string(ending)), &format);
    }
  }
}

TEST(Formats, CanEachBeReadOrWritten) {
  for (const Format& format : all_formats())
    EXPECT_TRUE(format.read != nullptr || format.write != nullptr) << format.id;
}

TEST(Formats, AreFoundByIdAndByEndingWithoutRegardToCase) {
  ASSERT_NE(find_format("graphml"), nullptr);
  EXPECT_EQ(format_for("a/b.c/Kaart.GraphML"), find_format("graphml"));
  EXPECT_EQ(format_for("kaart.gv"), find_format("gv"));
  EXPECT_EQ(format_for("Kaart.Gephi.CSV"), find_format("gephi"));
  EXPECT_EQ(format_for(".gephi.csv"), find_format("csv"));
  EXPECT_EQ(format_for("kaart"), nullptr);
  EXPECT_EQ(format_for(".dot"), nullptr);
  EXPECT_EQ(find_format("xyz"), nullptr);
}

TEST(Formats, ListTheirEndings) {
  EXPECT_THAT(readable_endings(), ElementsAre(".csv", ".json", ".graphml", ".gexf", ".dot", ".gv", ".net", ".dl",
                                              ".gephi.csv", ".kumu.csv", ".matrix.csv"));
  EXPECT_THAT(writable_endings(), ElementsAre(".json", ".graphml", ".gexf", ".dot", ".gv", ".net", ".dl", ".gephi.csv",
                                              ".kumu.csv", ".matrix.csv"));
}

// All that a format writes, of however many files.
std::string written(const Format& format, const Inventory& inventory, const Network& network) {
  if (format.write != nullptr) return format.write(inventory, network, Profile::appendix);
  std::string all;
  for (const std::string& text : format.files->write(inventory, network, Profile::appendix)) all += text;
  return all;
}

TEST(Formats, WriteTheSameBytesEachTime) {
  const Inventory inventory = small_inventory();
  const Network network = network_of(inventory, NetworkChoice::with_initiatives);
  for (const Format& format : all_formats()) {
    if (!format.can_be_written()) continue;
    EXPECT_EQ(written(format, inventory, network), written(format, inventory, network)) << format.id;
  }
}

TEST(Formats, WriteAsManyFilesAsTheyName) {
  const Inventory inventory = small_inventory();
  const Network network = network_of(inventory, NetworkChoice::relations);
  for (const Format& format : all_formats()) {
    if (format.files == nullptr) continue;
    EXPECT_EQ(format.files->write(inventory, network, Profile::appendix).size(), format.files->endings.size())
        << format.id;
  }
}

TEST(Formats, HoldAPersonOnlyWhereTheyAreComplete) {
  const Inventory inventory = small_inventory();
  const Network network = network_of(inventory, NetworkChoice::relations);
  for (const Format& format : all_formats()) {
    if (!format.can_be_written()) continue;
    const bool holds = written(format, inventory, network).find("jansen@example.org") != std::string::npos;
    EXPECT_EQ(holds, format.complete) << format.id;
  }
}

TEST(Formats, WriteANetworkWithoutMembers) {
  const Inventory inventory;
  const Network network = network_of(inventory, NetworkChoice::two_mode);
  for (const Format& format : all_formats()) {
    if (format.can_be_written()) {
      EXPECT_FALSE(written(format, inventory, network).empty()) << format.id;
    }
  }
}

TEST(Formats, DoNotBreakOnAnyShortText) {
  constexpr std::string_view kPieces[] = {
      "",  "{",  "}",      "<",           "graph",  "\"",     "\\",         "\xFF\xFE",        "<graphml>", "\n",
      ";", "PK", "<gexf>", "*Vertices 3", "dl n=3", " data:", "Id,Label\n", "Source,Target\n", "From,To\n", "a,b\n"};
  for (const Format& format : all_formats()) {
    if (format.read == nullptr) continue;
    for (const std::string_view a : kPieces) {
      for (const std::string_view b : kPieces) {
        const auto reading = format.read(std::string(a) + std::string(b), "x.bin");
        EXPECT_TRUE(reading.has_value() || !in_english(reading.error().message).empty()) << format.id;
      }
    }
  }
}

}  // namespace
}  // namespace samenhang

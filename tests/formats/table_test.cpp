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
  EXPECT_EQ(format_for("kaart.gv"), find_format("dot"));
  EXPECT_EQ(format_for("kaart"), nullptr);
  EXPECT_EQ(format_for(".dot"), nullptr);
  EXPECT_EQ(find_format("xyz"), nullptr);
}

TEST(Formats, ListTheirEndings) {
  EXPECT_THAT(readable_endings(), ElementsAre(".csv", ".json", ".graphml", ".dot", ".gv"));
  EXPECT_THAT(writable_endings(), ElementsAre(".json", ".graphml", ".dot", ".gv"));
}

TEST(Formats, WriteTheSameBytesEachTime) {
  const Inventory inventory = small_inventory();
  const Network network = network_of(inventory, NetworkChoice::with_initiatives);
  for (const Format& format : all_formats()) {
    if (format.write != nullptr) {
      EXPECT_EQ(format.write(inventory, network, Profile::appendix),
                format.write(inventory, network, Profile::appendix))
          << format.id;
    }
  }
}

TEST(Formats, HoldAPersonOnlyWhereTheyAreComplete) {
  const Inventory inventory = small_inventory();
  const Network network = network_of(inventory, NetworkChoice::relations);
  for (const Format& format : all_formats()) {
    if (format.write == nullptr) continue;
    const bool holds =
        format.write(inventory, network, Profile::appendix).find("jansen@example.org") != std::string::npos;
    EXPECT_EQ(holds, format.complete) << format.id;
  }
}

TEST(Formats, DoNotBreakOnAnyShortText) {
  constexpr std::string_view kPieces[] = {"",   "{",        "}",         "<",  "graph", "\"",
                                          "\\", "\xFF\xFE", "<graphml>", "\n", ";",     "PK"};
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

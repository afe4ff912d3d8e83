#include "scene/text_width.h"

#include <gmock/gmock.h>

using namespace samenhang;
using testing::ElementsAre;
using testing::EndsWith;

namespace {

constexpr TextFace kThousand{1000.0, false};

}  // namespace

// Widths read from the font with FreeType.
TEST(TextWidth, IsThatOfTheTypeface) {
  EXPECT_DOUBLE_EQ(text_width("A", kThousand), 676.0);
  EXPECT_DOUBLE_EQ(text_width("A", {1000.0, true}), 724.0);
  EXPECT_DOUBLE_EQ(text_width("él", kThousand), 582.0 + 237.0);
  EXPECT_DOUBLE_EQ(text_width("€", kThousand), 665.0);
}

TEST(TextWidth, GrowsWithTheSize) {
  EXPECT_DOUBLE_EQ(text_width("Wijkteam", {20.0, false}), 2.0 * text_width("Wijkteam", {10.0, false}));
}

TEST(TextWidth, CountsAFullSizeForOtherScriptsAndNothingForACombiningAccent) {
  EXPECT_DOUBLE_EQ(text_width("中", kThousand), 1000.0);
  EXPECT_DOUBLE_EQ(text_width("e\u0301", kThousand), text_width("e", kThousand));
}

TEST(Drawable, MakesWhiteSpaceAndControlCharactersSingleSpaces) {
  EXPECT_EQ(drawable("  a\t\n\x01 b\x7F "), "a b");
}

TEST(Drawable, ReplacesIllFormedBytes) {
  EXPECT_EQ(drawable("a\xFFz"), "a\uFFFDz");
}

TEST(Wrap, BreaksBetweenWordsIntoLinesOfAboutTheSameLength) {
  EXPECT_THAT(wrap("Afdeling Welzijn en Sociale Basis", {10.0, false}, 110.0, 3),
              ElementsAre("Afdeling Welzijn", "en Sociale Basis"));
}

TEST(Wrap, KeepsALongWordWholeByMakingTheLinesWider) {
  const TextFace face{10.0, false};
  const double width = text_width("Mantelzorgsteunpunt", face) / 1.4;
  EXPECT_THAT(wrap("Mantelzorgsteunpunt Zuid", face, width, 3), ElementsAre("Mantelzorgsteunpunt", "Zuid"));
}

TEST(Wrap, BreaksAWordThatIsMuchTooLong) {
  const TextFace face{10.0, false};
  const std::vector<std::string> lines = wrap(std::string(30, 'm'), face, 100.0, 5);
  ASSERT_GT(lines.size(), 1U);
  EXPECT_THAT(lines.front(), EndsWith("-"));
  for (const std::string& line : lines) EXPECT_LE(text_width(line, face), 150.0) << line;
}

TEST(Wrap, EndsInAnEllipsisWhatDoesNotFit) {
  const std::vector<std::string> lines = wrap("een twee drie vier vijf zes zeven acht negen", {10.0, false}, 50.0, 2);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_THAT(lines.back(), EndsWith("…"));
}

TEST(Wrap, TakesANameOfAnyLength) {
  const std::vector<std::string> lines = wrap(std::string(1'000'000, 'x'), {8.0, false}, 80.0, 3);
  EXPECT_EQ(lines.size(), 3U);
}

TEST(Wrap, GivesOneEmptyLineForNoText) {
  EXPECT_THAT(wrap(" \n", {10.0, false}, 50.0, 2), ElementsAre(""));
}

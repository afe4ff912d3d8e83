#include "base/fold.h"

#include <gtest/gtest.h>

namespace samenhang {
namespace {

TEST(Fold, ForgetsCaseAccentsPunctuationAndWhiteSpace) {
  EXPECT_EQ(fold("Eén tegen Eenzaamheid"), "eentegeneenzaamheid");
  EXPECT_EQ(fold("  G.G.D. Veenstreek "), "ggdveenstreek");
  EXPECT_EQ(fold("Diëtistenpraktijk"), fold("Dietistenpraktijk"));
  EXPECT_EQ(fold("L’veen"), fold("L'veen"));
}

TEST(Fold, KeepsDigitsAndOtherScripts) {
  EXPECT_EQ(fold("SPUK 2023-2026"), "spuk20232026");
  EXPECT_EQ(fold("Ωμέγα"), "ωμεγα");
}

TEST(Fold, TakesComposedAndDecomposedLettersForOne) {
  EXPECT_EQ(fold("caf\xC3\xA9"), fold("cafe\xCC\x81"));
}

TEST(FoldCase, KeepsWordsApart) {
  EXPECT_EQ(fold_case("Eén tegen Eenzaamheid"), "een tegen eenzaamheid");
}

TEST(Trim, TakesWhiteSpaceFromBothEndsOnly) {
  EXPECT_EQ(trim("\t a b \r\n"), "a b");
  EXPECT_EQ(trim("\xC2\xA0 a\xC2\xA0"), "a");
  EXPECT_EQ(trim("  "), "");
}

TEST(Utf8, IsToldFromOtherBytes) {
  EXPECT_TRUE(is_utf8("é €"));
  EXPECT_TRUE(is_utf8(""));
  EXPECT_FALSE(is_utf8("caf\xE9"));
  EXPECT_FALSE(is_utf8("\xC3"));
}

TEST(Utf8, IsMadeByReplacingOnlyWhatIsIllFormed) {
  EXPECT_EQ(as_utf8("caf\xE9!"), "caf\xEF\xBF\xBD!");
  EXPECT_EQ(as_utf8("café"), "café");
}

TEST(CountCharacters, CountsNotBytesButCharacters) {
  EXPECT_EQ(count_characters("één"), 3U);
}

}  // namespace
}  // namespace samenhang

#include "support/cells.h"

#include <gtest/gtest.h>

#include <string_view>

namespace samenhang {
namespace {

TEST(CellErrors, AreKnownInDutchAndEnglish) {
  for (const std::string_view text :
       {"#N/B", "#VERW!", "#WAARDE!", "#DEEL/0!", "#GETAL!", "#NAAM?", "#LEEG!", "#N/A", "#REF!", "#VALUE!", "#DIV/0!",
        "#NUM!", "#NAME?", "#NULL!", "#n/b", " #N/B ", "Err:502", "Fout:502", "#####"}) {
    EXPECT_TRUE(is_cell_error(text)) << text;
  }
}

TEST(CellErrors, AreNotSeenInOtherTexts) {
  for (const std::string_view text : {"", "#", "#1", "#samen", "N/B", "Err: zie blad 2", "#N/B (nog vragen)"}) {
    EXPECT_FALSE(is_cell_error(text)) << text;
  }
}

TEST(CellErrors, GiveAnEmptyCellWithARemarkAndAHint) {
  const CellValue<std::string> value = read_text(text_cell("#VERW!"));
  EXPECT_EQ(value.value, std::nullopt);
  EXPECT_NE(said_of(value), "");
  EXPECT_NE(value.hint, Sentence{});
}

}  // namespace
}  // namespace samenhang

#include "support/cells.h"

#include <gmock/gmock.h>

#include <string_view>

namespace samenhang {
namespace {

using testing::HasSubstr;
using testing::Optional;

TEST(TextCells, AreTrimmedAndOtherwiseKept) {
  EXPECT_THAT(read_text(text_cell("  Stg. Welzijn  Lindeveen ")).value,
              Optional(std::string("Stg. Welzijn  Lindeveen")));
  const std::string_view formula = "=HYPERLINK(\"https://voorbeeld.example\";\"Sportbedrijf Lindeveen\")";
  EXPECT_THAT(read_text(text_cell(formula)).value, Optional(std::string(formula)));
}

TEST(TextCells, MayBeSilent) {
  EXPECT_TRUE(says_nothing(read_text(text_cell("-"))));
  EXPECT_TRUE(read_text(text_cell("n.v.t.")).not_applicable);
}

TEST(Telephones, AreKeptAsTheyAre) {
  for (const std::string_view text : {"0990-104110", "+31 990 101781", "0990104110", "112"}) {
    const CellValue<std::string> value = read_telephone(text_cell(text));
    EXPECT_THAT(value.value, Optional(std::string(text)));
    EXPECT_EQ(said_of(value), "") << text;
  }
}

TEST(Telephones, WithoutTheirZeroAreKeptAndSaid) {
  for (const RawCell& cell : {text_cell("990104110"), number_cell("990104110")}) {
    const CellValue<std::string> value = read_telephone(cell);
    EXPECT_THAT(value.value, Optional(std::string("990104110")));
    EXPECT_THAT(said_of(value), HasSubstr("990104110"));
  }
}

}  // namespace
}  // namespace samenhang

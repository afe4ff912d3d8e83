#include "support/cells.h"

#include <gmock/gmock.h>

#include <string_view>

namespace samenhang {
namespace {

using testing::HasSubstr;
using testing::Optional;

std::optional<long long> cents(std::string_view text) {
  return read_amount(text_cell(text)).value;
}

TEST(Amounts, AreReadAsSubsidyRegistersWriteThem) {
  EXPECT_THAT(cents("€ 1.250.000,00"), Optional(125000000));
  EXPECT_THAT(cents("€ 1.210.500,00"), Optional(121050000));
  EXPECT_THAT(cents("7500"), Optional(750000));
  EXPECT_THAT(cents("7.500"), Optional(750000));
  EXPECT_THAT(cents("7500,00"), Optional(750000));
  EXPECT_THAT(cents("€ 12.500,-"), Optional(1250000));
  EXPECT_THAT(cents("240.000"), Optional(24000000));
}

TEST(Amounts, AreReadWithOtherSignsForEuroSpaceAndDash) {
  EXPECT_THAT(cents("EUR 1.250,50"), Optional(125050));
  EXPECT_THAT(cents("1250 euro"), Optional(125000));
  EXPECT_THAT(cents("€\xC2\xA0"
                    "1 250,5"),
              Optional(125050));
  EXPECT_THAT(cents("12.500,–"), Optional(1250000));
  EXPECT_THAT(cents("12.500,--"), Optional(1250000));
}

TEST(Amounts, MayHaveADecimalPoint) {
  EXPECT_THAT(cents("1,250.50"), Optional(125050));
  EXPECT_THAT(cents("7.5"), Optional(750));
  EXPECT_THAT(cents("0.500"), Optional(50));
  EXPECT_THAT(read_amount(number_cell("7.5")).value, Optional(750));
  EXPECT_THAT(read_amount(number_cell("1250000")).value, Optional(125000000));
}

TEST(Amounts, MayBeBelowZero) {
  EXPECT_THAT(cents("-500"), Optional(-50000));
  EXPECT_THAT(cents("€ -1.500,25"), Optional(-150025));
  EXPECT_THAT(cents("(500)"), Optional(-50000));
}

TEST(Amounts, AreSaidWhereTheCommaMayBeADecimalOne) {
  EXPECT_THAT(cents("1,250"), Optional(125000));
  EXPECT_THAT(said_of(read_amount(text_cell("1,250"))), HasSubstr("thousands"));
  EXPECT_EQ(said_of(read_amount(text_cell("1.250"))), "");
}

TEST(Amounts, AreRoundedToCentsAndThatIsSaid) {
  EXPECT_THAT(cents("10,4567"), Optional(1046));
  EXPECT_THAT(said_of(read_amount(text_cell("10,4567"))), HasSubstr("rounded"));
}

TEST(Amounts, AreNothingInASilentCell) {
  EXPECT_TRUE(says_nothing(read_amount(text_cell("-"))));
  EXPECT_TRUE(says_nothing(read_amount(text_cell(""))));
  EXPECT_EQ(cents("n.v.t."), std::nullopt);
  EXPECT_TRUE(read_amount(text_cell("n.v.t.")).not_applicable);
}

TEST(Amounts, ThatCannotBeReadSayWhy) {
  for (const std::string_view text :
       {"ca. 5000", "1.25.000", "12,5,5", "p.m.", "€", "10 - 20", "1e9", "5000 per jaar", "12345678901234567890"}) {
    const CellValue<long long> value = read_amount(text_cell(text));
    EXPECT_EQ(value.value, std::nullopt) << text;
    EXPECT_THAT(said_of(value), HasSubstr(std::string(text)));
  }
}

TEST(WholeNumbers, AreReadWithPointsBetweenThousands) {
  EXPECT_THAT(read_whole_number(text_cell("1.250")).value, Optional(1250));
  EXPECT_THAT(read_whole_number(text_cell("2024")).value, Optional(2024));
  EXPECT_THAT(read_whole_number(text_cell("12,0")).value, Optional(12));
  EXPECT_THAT(read_whole_number(number_cell("2024")).value, Optional(2024));
  EXPECT_THAT(read_whole_number(text_cell("-3")).value, Optional(-3));
}

TEST(WholeNumbers, AreNotReadFromFractionsAndTexts) {
  for (const RawCell& cell : {text_cell("12,5"), number_cell("12.5"), text_cell("twaalf"), text_cell("7x ja")}) {
    EXPECT_EQ(read_whole_number(cell).value, std::nullopt) << cell.text;
    EXPECT_NE(said_of(read_whole_number(cell)), "") << cell.text;
  }
}

}  // namespace
}  // namespace samenhang

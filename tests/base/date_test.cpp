#include "base/date.h"

#include <gtest/gtest.h>

namespace samenhang {
namespace {

TEST(Date, IsReadInTheDutchAndTheIsoOrder) {
  EXPECT_EQ(parse_date("01-03-2024"), (Date{2024, 3, 1}));
  EXPECT_EQ(parse_date("1-3-2024"), (Date{2024, 3, 1}));
  EXPECT_EQ(parse_date("2024-03-01"), (Date{2024, 3, 1}));
  EXPECT_EQ(parse_date(" 2024-03-01 "), (Date{2024, 3, 1}));
}

TEST(Date, MayBeAMonthOnly) {
  EXPECT_EQ(parse_date("2023-11"), (Date{2023, 11, 0}));
}

TEST(Date, OfAMonthCountsAsItsFirstDay) {
  const Date month{2023, 11, 0};
  EXPECT_LT((Date{2023, 10, 31}), month);
  EXPECT_LT(month, (Date{2023, 11, 2}));
  EXPECT_FALSE(month < (Date{2023, 11, 1}));
  EXPECT_FALSE((Date{2023, 11, 1}) < month);
}

TEST(Date, ThatDoesNotExistIsRefused) {
  for (const char* text : {"", "31-02-2024", "30-02-2023", "00-01-2024", "2024-13-01", "2024-00", "1-1-24", "1/1/2024",
                           "2024-03-0a", "soon", "01-03-2024x", "2024-03-00", "--2024", "0000-01-01"}) {
    EXPECT_EQ(parse_date(text), std::nullopt) << text;
  }
}

TEST(Date, KnowsLeapYears) {
  EXPECT_TRUE(parse_date("29-02-2024"));
  EXPECT_FALSE(parse_date("29-02-2023"));
}

TEST(Date, IsWrittenAsItIsRead) {
  EXPECT_EQ(dutch_date({2024, 3, 1}), "01-03-2024");
  EXPECT_EQ(iso_date({2024, 3, 1}), "2024-03-01");
  EXPECT_EQ(dutch_date({2023, 11, 0}), "2023-11");
}

}  // namespace
}  // namespace samenhang

#include "base/numbers.h"

#include <gtest/gtest.h>

#include <limits>

namespace samenhang {
namespace {

TEST(Shortest, ReadsBackAsTheSameNumber) {
  for (const double number : {0.1, 1.0 / 3.0, 47.5, 1e-9, 1e300, -2.25})
    EXPECT_EQ(parse_number(shortest(number)), number);
}

TEST(Shortest, IsShort) {
  EXPECT_EQ(shortest(0.1), "0.1");
  EXPECT_EQ(shortest(10.0), "10");
  EXPECT_EQ(shortest(-0.0), "0");
}

TEST(Shortest, OfWhatIsNotDefinedIsEmpty) {
  EXPECT_EQ(shortest(std::numeric_limits<double>::quiet_NaN()), "");
  EXPECT_EQ(fixed(std::numeric_limits<double>::quiet_NaN(), 2), "");
}

TEST(Fixed, HasThatManyDecimals) {
  EXPECT_EQ(fixed(2.0, 2), "2.00");
  EXPECT_EQ(fixed(0.123, 0), "0");
}

TEST(ParseInteger, RefusesWhatIsNotWhollyANumber) {
  EXPECT_EQ(parse_integer("12"), 12);
  EXPECT_EQ(parse_integer("-3"), -3);
  for (const char* text : {"", "1.5", "12x", " 1", "99999999999999999999"})
    EXPECT_EQ(parse_integer(text), std::nullopt) << text;
}

}  // namespace
}  // namespace samenhang

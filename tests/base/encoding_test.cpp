#include "base/encoding.h"

#include <gtest/gtest.h>

namespace samenhang {
namespace {

using std::string_view_literals::operator""sv;

TEST(Utf8Of, ReadsEncodingsByTheirNames) {
  EXPECT_EQ(utf8_of("\x80 Co\xF6p\x92s", "windows-1252"), "€ Coöp’s");
  EXPECT_EQ(utf8_of("\xA4 Co\xF6p", "ISO-8859-15"), "€ Coöp");
  EXPECT_EQ(utf8_of("E\0\xE9\0"sv, "UTF-16LE"), "Eé");
  EXPECT_EQ(utf8_of("Eé", "utf-8"), "Eé");
}

TEST(Utf8Of, ReplacesWhatIsIllFormed) {
  EXPECT_EQ(utf8_of("Co\xF6p", "UTF-8"), "Co\xEF\xBF\xBDp");
}

TEST(Utf8Of, IsNothingForAnUnknownEncoding) {
  EXPECT_EQ(utf8_of("a", "klingon"), std::nullopt);
  EXPECT_EQ(utf8_of("a", ""), std::nullopt);
}

}  // namespace
}  // namespace samenhang

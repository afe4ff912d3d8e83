#include "intake/values.h"

#include <gmock/gmock.h>

#include <string>
#include <string_view>

namespace samenhang {
namespace {

using testing::Optional;

TEST(DoubleEncoding, IsMended) {
  EXPECT_THAT(mended_double_encoding("BuurtcoÃ¶peratie Oosterhof"), Optional(std::string("Buurtcoöperatie Oosterhof")));
  EXPECT_THAT(mended_double_encoding("DiÃ«tistenpraktijk"), Optional(std::string("Diëtistenpraktijk")));
  EXPECT_THAT(mended_double_encoding("ZoÃ«â€™s Eettafel"), Optional(std::string("Zoë’s Eettafel")));
  EXPECT_THAT(mended_double_encoding("budget â‚¬ 25"), Optional(std::string("budget € 25")));
  EXPECT_THAT(mended_double_encoding("CafÃ© â€“ Taalhuis"), Optional(std::string("Café – Taalhuis")));
  EXPECT_THAT(mended_double_encoding("NiÅ¾a"), Optional(std::string("Niža")));
}

TEST(DoubleEncoding, IsMendedBesidesWhatIsRight) {
  EXPECT_THAT(mended_double_encoding("Café en coÃ¶peratie"), Optional(std::string("Café en coöperatie")));
}

TEST(DoubleEncoding, OfAByteOrderMarkLeavesNothing) {
  EXPECT_THAT(mended_double_encoding("ï»¿Naam"), Optional(std::string("Naam")));
}

TEST(DoubleEncoding, IsNotSeenInHonestTexts) {
  for (const std::string_view text : {"", "Stichting", "Buurtcoöperatie", "Zoë’s Eettafel", "ZOË’S EETTAFEL", "CAFÉ’S",
                                      "São Paulo", "SÃO PAULO", "Ålesund", "€ 25 – 30", "Łódź", "\xFF\xC3"}) {
    EXPECT_EQ(mended_double_encoding(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace samenhang

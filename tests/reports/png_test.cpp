#include "reports/figure.h"

#include "base/catalogue.h"
#include "support/maps.h"

#include <gmock/gmock.h>

#include <cstdint>
#include <limits>

using namespace samenhang;
using namespace samenhang::test;
using testing::HasSubstr;

namespace {

Result<std::string> png_of(Point paper, double dpi) {
  MapStyle style;
  style.paper = paper;
  return paint_figure(scene_of(four_parties(), corners_of_a_square(), style), *find_figure_format("png"), {.dpi = dpi});
}

std::uint32_t number_at(const std::string& png, std::size_t at) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number << 8U | static_cast<unsigned char>(png.at(at + i));
  return number;
}

constexpr std::size_t kWidthAt = 16;
constexpr std::size_t kResolutionChunkAt = 33;

}  // namespace

TEST(Png, HasThePixelsOfItsResolutionAndSaysSo) {
  const std::string png = png_of({720.0, 360.0}, 144.0).value();
  EXPECT_EQ(number_at(png, kWidthAt), 1440U);
  EXPECT_EQ(number_at(png, kWidthAt + 4), 720U);
  EXPECT_EQ(png.substr(kResolutionChunkAt + 4, 4), "pHYs");
  EXPECT_EQ(number_at(png, kResolutionChunkAt + 8), 5669U);  // 144 / 0.0254
}

// The checksum of "pHYs", 2835, 2835, metre (72 dpi), as other programs write it.
TEST(Png, HasTheChecksumThatReadersAskFor) {
  const std::string png = png_of({72.0, 72.0}, 72.0).value();
  EXPECT_EQ(number_at(png, kResolutionChunkAt + 8), 2835U);
  EXPECT_EQ(number_at(png, kResolutionChunkAt + 17), 0x009A9C18U);
}

TEST(Png, RefusesWhatIsTooLargeAndSaysWhatFits) {
  const Result<std::string> png = png_of({3370.0, 2384.0}, 600.0);
  ASSERT_FALSE(png.has_value());
  const std::string line = line_of(png.error(), Catalogue(Language::english));
  EXPECT_THAT(line, HasSubstr("too large at 600 dots per inch"));
  EXPECT_THAT(line, HasSubstr("at most 311 dots per inch"));  // sqrt(150e6 / (3370 * 2384)) * 72
}

TEST(Png, RefusesAResolutionThatIsNone) {
  EXPECT_FALSE(png_of(kA4, 0.0).has_value());
  EXPECT_FALSE(png_of(kA4, -72.0).has_value());
  EXPECT_FALSE(png_of(kA4, std::numeric_limits<double>::quiet_NaN()).has_value());
}

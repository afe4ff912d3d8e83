#include "panels/map_tints.h"

#include "scene/palette.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace samenhang {
namespace {

constexpr double kSeen = 3.0;  // WCAG 2.1, 1.4.11
constexpr double kReadable = 4.5;
constexpr std::array<Colour, 7> kDomains{
    {{136, 34, 85}, {232, 159, 60}, {51, 34, 136}, {203, 98, 110}, {17, 112, 62}, {243, 226, 150}, {60, 168, 160}}};
constexpr std::array<Colour, 6> kLines{
    {{172, 180, 191}, {148, 157, 170}, {114, 125, 140}, {78, 89, 105}, ink::kDesired, ink::kTrouble}};

const ui::Tint kDark = ui::kDarkPalette.sheet;

double hue_of(ui::Tint tint) {
  return std::atan2(1.732 * (static_cast<double>(tint.green) - tint.blue), 2.0 * tint.red - tint.green - tint.blue);
}

TEST(MapTints, LeaveColoursAsTheyAreOnTheLightSheet) {
  for (const Colour colour : kDomains) {
    const ui::Tint same{colour.red, colour.green, colour.blue, colour.alpha};
    EXPECT_EQ(fill_tint(colour, false, ui::Look::light), same);
    EXPECT_EQ(line_tint(colour, ui::Look::light), same);
    EXPECT_EQ(area_tint(colour, ui::Look::light), same);
  }
}

TEST(MapTints, LetMarksBeSeenOnTheDarkSheet) {
  for (const Colour colour : kDomains) EXPECT_GE(contrast(fill_tint(colour, false, ui::Look::dark), kDark), kSeen);
  EXPECT_GE(contrast(line_tint(ink::kOutline, ui::Look::dark), kDark), kSeen);
}

TEST(MapTints, LetLinesBeSeenOnTheDarkSheet) {
  for (const Colour colour : kLines) EXPECT_GE(contrast(line_tint(colour, ui::Look::dark), kDark), kSeen);
}

TEST(MapTints, KeepTheHueOfADomain) {
  for (const Colour colour : kDomains) {
    const ui::Tint before{colour.red, colour.green, colour.blue, colour.alpha};
    EXPECT_NEAR(std::remainder(hue_of(fill_tint(colour, false, ui::Look::dark)) - hue_of(before), 6.2832), 0.0, 0.35);
  }
}

TEST(MapTints, KeepDomainsApart) {
  for (std::size_t i = 0; i < kDomains.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      EXPECT_NE(fill_tint(kDomains[i], false, ui::Look::dark), fill_tint(kDomains[j], false, ui::Look::dark));
    }
  }
}

TEST(MapTints, TurnWhatIsNearlyWhiteIntoNearlyTheSheet) {
  EXPECT_LT(contrast(fill_tint({250, 250, 251}, false, ui::Look::dark), kDark), 1.2);
  EXPECT_LT(contrast(area_tint({246, 247, 249}, ui::Look::dark), kDark), 1.2);
}

TEST(MapTints, LetWhatIsFadedStepBack) {
  for (const Colour colour : kDomains) {
    EXPECT_LT(contrast(fill_tint(paler(colour, 0.75), true, ui::Look::dark), kDark), 2.0);
  }
}

TEST(MapTints, LetTheNamesOfTheFadedBeReadOnTheDarkSheet) {
  EXPECT_GE(contrast(faded_ink(ui::Look::dark), kDark), kReadable);
}

}  // namespace
}  // namespace samenhang

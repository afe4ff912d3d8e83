#include "ui/theme.h"

#include "support/headless_ui.h"
#include "ui/widgets.h"

#include <gtest/gtest.h>
#include <imgui.h>

#include <cmath>

namespace samenhang {
namespace {

using test::HeadlessUi;

constexpr double kReadable = 4.5;  // WCAG 2.1, AA

double linear(std::uint8_t part) {
  const double share = part / 255.0;
  return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(ui::Tint tint) {
  return 0.2126 * linear(tint.red) + 0.7152 * linear(tint.green) + 0.0722 * linear(tint.blue);
}

double contrast(ui::Tint a, ui::Tint b) {
  const double high = std::max(luminance(a), luminance(b));
  const double low = std::min(luminance(a), luminance(b));
  return (high + 0.05) / (low + 0.05);
}

class PaletteTest : public testing::TestWithParam<ui::Look> {};

TEST_P(PaletteTest, TextCanBeReadOnEveryGround) {
  const ui::Palette& p = ui::palette_of(GetParam());
  for (const ui::Tint ground : {p.ground, p.sheet, p.raised, p.accent_soft}) {
    EXPECT_GE(contrast(p.text, ground), kReadable);
    EXPECT_GE(contrast(p.muted, ground), kReadable);
    EXPECT_GE(contrast(p.accent, ground), kReadable);
  }
  EXPECT_GE(contrast(p.on_accent, p.accent), kReadable);
  EXPECT_GE(contrast(p.on_accent, p.accent_hover), kReadable);
}

TEST_P(PaletteTest, SeveritiesCanBeReadOnTheirGroundAndOnTheSheet) {
  const ui::Palette& p = ui::palette_of(GetParam());
  for (const auto& [ink, ground] : {std::pair(p.high, p.high_soft), std::pair(p.medium, p.medium_soft),
                                    std::pair(p.low, p.low_soft), std::pair(p.good, p.sheet)}) {
    EXPECT_GE(contrast(ink, ground), kReadable);
    EXPECT_GE(contrast(ink, p.sheet), kReadable);
  }
}

INSTANTIATE_TEST_SUITE_P(EachLook, PaletteTest, testing::Values(ui::Look::light, ui::Look::dark));

TEST(Theme, ScalesDistancesAndFonts) {
  float padding = 0.0F;
  float text = 0.0F;
  {
    const HeadlessUi plain;
    padding = ImGui::GetStyle().WindowPadding.x;
    text = ui::surface().font(ui::FontRole::text)->FontSize;
    EXPECT_EQ(ui::scaled(10.0F), 10.0F);
  }
  const HeadlessUi twice({1280.0F, 800.0F}, 2.0F);
  EXPECT_EQ(ImGui::GetStyle().WindowPadding.x, 2.0F * padding);
  EXPECT_EQ(ui::surface().font(ui::FontRole::text)->FontSize, 2.0F * text);
  EXPECT_EQ(ui::scaled(10.0F), 20.0F);
}

TEST(Fonts, KnowTheCharactersOfOurTexts) {
  HeadlessUi headless;
  ASSERT_TRUE(headless.surface().has_inter());
  const ImFont* font = headless.surface().font(ui::FontRole::text);
  for (const unsigned character :
       {0x41U,   0xE9U,   0xEBU,   0xEFU,   0x20ACU, 0x2019U, 0x201CU, 0x0133U, 0x0141U, 0x2192U, 0x21A9U,
        0x21AAU, 0x25B2U, 0x2713U, 0x2715U, 0x2717U, 0x2212U, 0x2013U, 0x2026U, 0x2265U, 0x00D7U, 0x00B7U}) {
    EXPECT_NE(font->FindGlyphNoFallback(static_cast<ImWchar>(character)), nullptr) << std::hex << character;
  }
}

TEST(Fonts, FallBackWhereInterIsMissing) {
  ImGuiContext* context = ImGui::CreateContext();
  {
    const ui::Surface surface(1.0F, std::nullopt);
    EXPECT_FALSE(surface.has_inter());
    EXPECT_NE(surface.font(ui::FontRole::heading), nullptr);
  }
  ImGui::DestroyContext(context);
}

}  // namespace
}  // namespace samenhang

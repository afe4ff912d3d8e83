#include "panels/map_tints.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace samenhang {
namespace {

constexpr double kSeen = 3.0;        // the least contrast of what must be seen
constexpr double kFadedBelow = 1.9;  // lines with less contrast on paper are faded
constexpr int kGreyWithin = 24;      // of 255, between the parts of a colour that counts as grey
constexpr double kFlare = 0.05;      // WCAG: light that falls on every screen
constexpr ui::Tint kPaper{255, 255, 255};
constexpr ui::Tint kFadedInkLight{150, 160, 172};
constexpr ui::Tint kFadedInkDark{132, 142, 155};

using Light = std::array<double, 3>;  // of red, green and blue, 0 .. 1, as light adds up

double linear(std::uint8_t part) {
  const double share = part / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

std::uint8_t encoded(double light) {
  const double share = light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1.0 / 2.4) - 0.055;
  return static_cast<std::uint8_t>(std::lround(std::clamp(share, 0.0, 1.0) * 255.0));
}

Light light_of(ui::Tint tint) {
  return {linear(tint.red), linear(tint.green), linear(tint.blue)};
}

double luminance(const Light& light) {
  return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

Light mixed(const Light& a, const Light& b, double share) {
  Light result{};
  for (std::size_t i = 0; i < result.size(); ++i) result[i] = a[i] + (b[i] - a[i]) * share;
  return result;
}

ui::Tint tint_of(Colour colour) {
  return {colour.red, colour.green, colour.blue, colour.alpha};
}

bool is_grey(Colour colour) {
  const auto [least, most] = std::minmax({colour.red, colour.green, colour.blue});
  return most - least <= kGreyWithin;
}

double contrast_on_paper(Colour colour) {
  return contrast(tint_of(colour), kPaper);
}

// `colour` with this contrast to the dark sheet: moved towards white, or towards the sheet.
ui::Tint on_dark(Colour colour, double wanted) {
  const Light sheet = light_of(ui::kDarkPalette.sheet);
  const Light own = light_of(tint_of(colour));
  const double target = std::min(wanted * (luminance(sheet) + kFlare) - kFlare, 1.0);
  const double is = luminance(own);
  Light moved{};
  if (is < target) {
    moved = mixed(own, {1.0, 1.0, 1.0}, (target - is) / (1.0 - is));
  } else {
    moved = mixed(sheet, own, (target - luminance(sheet)) / std::max(is - luminance(sheet), 1e-9));
  }
  return {encoded(moved[0]), encoded(moved[1]), encoded(moved[2]), colour.alpha};
}

}  // namespace

ui::Tint line_tint(Colour colour, ui::Look look) {
  if (look == ui::Look::light) return tint_of(colour);
  const double on_paper = contrast_on_paper(colour);
  return on_dark(colour, on_paper < kFadedBelow ? on_paper : std::max(on_paper, kSeen * 1.02));
}

ui::Tint area_tint(Colour colour, ui::Look look) {
  return look == ui::Look::light ? tint_of(colour) : on_dark(colour, contrast_on_paper(colour));
}

ui::Tint fill_tint(Colour colour, bool faded, ui::Look look) {
  if (look == ui::Look::light) return tint_of(colour);
  if (faded || is_grey(colour)) return on_dark(colour, contrast_on_paper(colour));
  const double now = contrast(tint_of(colour), ui::kDarkPalette.sheet);
  return now >= kSeen ? tint_of(colour) : on_dark(colour, kSeen * 1.02);
}

ui::Tint sheet_tint(std::uint8_t alpha, ui::Look look) {
  ui::Tint sheet = ui::palette_of(look).sheet;
  sheet.alpha = alpha;
  return sheet;
}

ui::Tint faded_ink(ui::Look look) {
  return look == ui::Look::light ? kFadedInkLight : kFadedInkDark;
}

double contrast(ui::Tint a, ui::Tint b) {
  const double one = luminance(light_of(a));
  const double other = luminance(light_of(b));
  return (std::max(one, other) + kFlare) / (std::min(one, other) + kFlare);
}

}  // namespace samenhang

#include "scene/palette.h"

#include "scene/text_width.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>

namespace samenhang {
namespace {

// Kept apart in lightness by at least seven steps of L*, and chosen so that red-green blindness keeps them apart
// too. The order is such that neighbours in a list differ most.
constexpr std::array<Colour, 7> kOwnColours{{
    {136, 34, 85},    // wine
    {232, 159, 60},   // amber
    {51, 34, 136},    // indigo
    {203, 98, 110},   // rose
    {17, 112, 62},    // green
    {243, 226, 150},  // sand
    {60, 168, 160},   // teal
}};
constexpr Colour kNeutral{250, 250, 251};

constexpr std::array<std::string_view, 3> kColourByKeys{"domain", "side", "kind"};
constexpr std::array<std::string_view, 3> kSideKeys{"inside", "outside", "residents"};
constexpr std::array kSideNames{message("within the municipality"), message("outside the municipality"),
                                message("residents")};
constexpr std::array kSideColours{kOwnColours[2], kOwnColours[6], kOwnColours[1]};

std::vector<std::string> coloured_domains(const CodeLists& lists) {
  std::vector<std::string> core;
  std::vector<std::string> all;
  for (const CodeRow& row : lists.rows(ListId::domain)) {
    all.push_back(row.key);
    if (lists.has_flag(ListId::domain, row.key, "kern")) core.push_back(row.key);
  }
  return core.empty() ? all : core;
}

std::vector<std::string> coloured_kinds(const Network& network) {
  std::map<std::string, int> frequencies;
  for (const Member& member : network.members()) {
    if (!member.kind.empty()) ++frequencies[member.kind.text()];
  }
  std::vector<std::string> kinds;
  kinds.reserve(frequencies.size());
  for (const auto& [key, count] : frequencies) kinds.push_back(key);
  std::ranges::stable_sort(kinds, std::greater<>(), [&](const std::string& key) { return frequencies[key]; });
  return kinds;
}

std::vector<Tint> side_tints(const Catalogue& catalogue) {
  std::vector<Tint> tints;
  tints.reserve(kSideKeys.size());
  for (std::size_t i = 0; i < kSideKeys.size(); ++i) {
    tints.push_back({std::string(kSideKeys.at(i)), say(catalogue, kSideNames.at(i)), kSideColours.at(i)});
  }
  return tints;
}

double linear(std::uint8_t part) {
  const double share = part / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

}  // namespace

std::string_view key_of(ColourBy by) {
  return kColourByKeys.at(static_cast<std::size_t>(by));
}

std::optional<ColourBy> colour_by_of(std::string_view key) {
  const auto* found = std::ranges::find(kColourByKeys, key);
  if (found == kColourByKeys.end()) return std::nullopt;
  return static_cast<ColourBy>(found - kColourByKeys.begin());
}

std::string_view key_of(Side side) {
  return kSideKeys.at(static_cast<std::size_t>(side));
}

Message name_of(Side side) {
  return kSideNames.at(static_cast<std::size_t>(side));
}

Colour paler(Colour colour, double share) {
  const auto mixed = [share](std::uint8_t part) {
    return static_cast<std::uint8_t>(std::lround(part + (255 - part) * std::clamp(share, 0.0, 1.0)));
  };
  return {mixed(colour.red), mixed(colour.green), mixed(colour.blue), colour.alpha};
}

double lightness(Colour colour) {
  const double luminance = 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
  return luminance > 0.008856 ? 116.0 * std::cbrt(luminance) - 16.0 : 903.3 * luminance;
}

std::vector<Tint> tints_of(const MapInput& input, ColourBy by, const Catalogue& catalogue) {
  std::vector<Tint> tints;
  if (by == ColourBy::side) {
    tints = side_tints(catalogue);
  } else {
    const CodeLists& lists = input.inventory.code_lists;
    const bool by_domain = by == ColourBy::domain;
    std::vector<std::string> keys = by_domain ? coloured_domains(lists) : coloured_kinds(input.network);
    keys.resize(std::min(keys.size(), kOwnColours.size()));
    for (std::size_t i = 0; i < keys.size(); ++i) {
      const Label label = lists.label(by_domain ? ListId::domain : ListId::party_kind, keys[i]);
      tints.push_back({keys[i], drawable(label.in(catalogue.language())), kOwnColours.at(i)});
    }
  }
  tints.push_back(
      {"", say(catalogue, by == ColourBy::kind ? message("other kinds") : message("other domains")), kNeutral});
  return tints;
}

std::string tint_key_of(const Member& member, const Inventory& inventory, ColourBy by) {
  if (member.is_initiative) return {};
  if (by == ColourBy::domain) return member.domain.text();
  if (by == ColourBy::kind) return member.kind.text();
  return std::string(key_of(side_of(inventory.parties[member.row], inventory.code_lists)));
}

const Tint& tint_of(const std::vector<Tint>& tints, const std::string& key) {
  const auto found = std::ranges::find(tints, key, &Tint::key);
  return found == tints.end() ? tints.back() : *found;
}

}  // namespace samenhang

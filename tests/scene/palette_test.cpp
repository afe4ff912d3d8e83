#include "scene/palette.h"

#include "support/maps.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <set>

using namespace samenhang;
using namespace samenhang::test;

namespace {

constexpr double kLeastStep = 7.0;  // of L*: what can be told apart in grey side by side

std::vector<Tint> tints_by(ColourBy by) {
  static const Inventory inventory = lindeveen();
  const Network network = network_of(inventory, NetworkChoice::relations);
  const Positions positions(network.vertex_count());
  return tints_of({inventory, network, positions}, by, Catalogue(Language::english));
}

}  // namespace

TEST(Palette, HasAColourForEachCoreDomainAndOneForAllOthers) {
  const std::vector<Tint> tints = tints_by(ColourBy::domain);
  ASSERT_EQ(tints.size(), 8U);
  EXPECT_EQ(tints.front().key, "poverty_debt");
  EXPECT_EQ(tints[6].key, "care_support");
  EXPECT_EQ(tint_of(tints, "culture").label, "other domains");
  EXPECT_EQ(tint_of(tints, "housing").label, "Housing");
}

TEST(Palette, CanBeToldApartInGrey) {
  std::vector<double> steps;
  for (const Tint& tint : tints_by(ColourBy::domain)) steps.push_back(lightness(tint.colour));
  std::ranges::sort(steps);
  for (std::size_t i = 1; i < steps.size(); ++i) EXPECT_GE(steps[i] - steps[i - 1], kLeastStep) << steps[i];
}

TEST(Palette, GivesColoursToTheMostFrequentKinds) {
  const std::vector<Tint> tints = tints_by(ColourBy::kind);
  EXPECT_EQ(tints.size(), 8U);
  EXPECT_EQ(tints.front().key, "municipal_department");
}

TEST(Palette, HasAColourForEachSide) {
  EXPECT_EQ(tints_by(ColourBy::side).front().label, "within the municipality");
}

TEST(ColourBy, IsReadByTheKeyItIsWrittenWith) {
  for (const ColourBy by : {ColourBy::domain, ColourBy::side, ColourBy::kind}) EXPECT_EQ(colour_by_of(key_of(by)), by);
  EXPECT_EQ(colour_by_of("weather"), std::nullopt);
}

TEST(Lightness, IsThatOfTheStandard) {
  EXPECT_NEAR(lightness({255, 255, 255}), 100.0, 0.1);
  EXPECT_NEAR(lightness({119, 119, 119}), 50.0, 0.3);
  EXPECT_NEAR(lightness({0, 0, 0}), 0.0, 0.1);
}

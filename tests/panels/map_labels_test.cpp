#include "panels/map_labels.h"

#include "scene/geometry.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

constexpr Box kArea{{0.0, 0.0}, {400.0, 300.0}};

LabelWish wish(std::size_t party, Point centre, double weight = 1.0) {
  return {
      party, {{centre.x - 5.0, centre.y - 5.0}, {centre.x + 5.0, centre.y + 5.0}}, {{{"name"}, 60.0, 15.0}}, weight};
}

TEST(Labels, StandBelowTheirMarkWhereThereIsRoom) {
  const std::vector<LabelPlace> places = placed_labels({wish(0, {200.0, 100.0})}, {}, kArea);
  ASSERT_THAT(places, SizeIs(1));
  EXPECT_GT(places[0].box.low.y, 105.0);
  EXPECT_DOUBLE_EQ((places[0].box.low.x + places[0].box.high.x) / 2.0, 200.0);
}

TEST(Labels, NeverOverlapEachOtherOrAMark) {
  std::vector<LabelWish> wishes;
  for (std::size_t i = 0; i < 40; ++i) {
    wishes.push_back(wish(i, {40.0 + 40.0 * static_cast<double>(i % 8), 40.0 + 30.0 * static_cast<double>(i / 8)}));
  }
  const std::vector<LabelPlace> places = placed_labels(wishes, {}, kArea);
  EXPECT_LT(places.size(), wishes.size());
  for (std::size_t i = 0; i < places.size(); ++i) {
    for (std::size_t j = i + 1; j < places.size(); ++j) EXPECT_FALSE(overlap(places[i].box, places[j].box));
    for (const LabelWish& other : wishes) {
      EXPECT_FALSE(other.party != places[i].party && overlap(places[i].box, other.mark));
    }
  }
}

TEST(Labels, AreForTheWeightiestFirst) {
  const Obstacles taken{.hard = {{{0.0, 0.0}, {400.0, 94.0}},
                                 {{0.0, 125.0}, {400.0, 300.0}},
                                 {{0.0, 94.0}, {150.0, 125.0}},
                                 {{270.0, 94.0}, {400.0, 125.0}}}};
  const std::vector<LabelPlace> places =
      placed_labels({wish(0, {200.0, 100.0}, 1.0), wish(1, {212.0, 100.0}, 9.0)}, taken, kArea);
  EXPECT_THAT(places, ElementsAre(Field(&LabelPlace::party, 1)));
}

TEST(Labels, AreBrokenAnotherWayWhereTheFirstHasNoRoom) {
  LabelWish narrow = wish(0, {200.0, 100.0});
  narrow.ways.push_back({{"na", "me"}, 20.0, 30.0});
  const std::vector<LabelPlace> places = placed_labels({narrow}, {}, {{180.0, 80.0}, {220.0, 150.0}});
  ASSERT_THAT(places, SizeIs(1));
  EXPECT_EQ(places[0].way, 1U);
}

TEST(Labels, KeepOffWhatIsTaken) {
  EXPECT_THAT(placed_labels({wish(0, {200.0, 100.0})}, {.hard = {kArea}}, kArea), IsEmpty());
}

TEST(Labels, StandBesideTheirMarkWhereThereIsNoRoomBelow) {
  const Obstacles below{.hard = {{{0.0, 105.5}, {400.0, 300.0}}}};
  const std::vector<LabelPlace> places = placed_labels({wish(0, {200.0, 100.0})}, below, kArea);
  ASSERT_THAT(places, SizeIs(1));
  EXPECT_LT(places[0].box.high.y, 105.5);
}

TEST(Labels, SlideAlongTheirMarkBeforeTheyAreLeftOut) {
  // Too near both sides for a name in the middle, and closed above and beside.
  const Obstacles around{
      .hard = {{{0.0, 0.0}, {400.0, 104.0}}, {{0.0, 104.0}, {186.0, 300.0}}, {{180.0, 124.0}, {400.0, 300.0}}}};
  const std::vector<LabelPlace> places = placed_labels({wish(0, {200.0, 100.0})}, around, kArea);
  ASSERT_THAT(places, SizeIs(1));
  EXPECT_GE(places[0].box.low.x, 186.0);
  EXPECT_LT(places[0].box.low.x, 200.0);
}

TEST(Labels, ThatAreNotFadedCoverFadedMarksWhereTheyHaveNoOtherRoom) {
  LabelWish faded = wish(1, {200.0, 110.0}, 0.0);
  faded.mark = {{150.0, 106.0}, {250.0, 130.0}};
  const Box area{{150.0, 94.0}, {250.0, 130.0}};
  faded.faded = true;
  EXPECT_THAT(placed_labels({wish(0, {200.0, 100.0}), faded}, {}, area), Contains(Field(&LabelPlace::party, 0)));
  faded.faded = false;
  EXPECT_THAT(placed_labels({wish(0, {200.0, 100.0}), faded}, {}, area), Not(Contains(Field(&LabelPlace::party, 0))));
}

TEST(Labels, StayWithinTheArea) {
  EXPECT_THAT(placed_labels({wish(0, {200.0, 100.0})}, {}, {{190.0, 90.0}, {210.0, 110.0}}), IsEmpty());
}

}  // namespace
}  // namespace samenhang

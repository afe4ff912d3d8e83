#include "editor/carried_over.h"

#include "editor/municipality.h"

#include <gtest/gtest.h>

#include <cmath>

namespace samenhang {
namespace {

const Positions kSquare{{0.0, 0.0}, {100.0, 0.0}, {100.0, 100.0}, {0.0, 100.0}};

Places square_of(const Network& network) {
  return places_of(network, kSquare);
}

TEST(CarriedOver, LeavesEveryoneInPlace) {
  const Inventory inventory = test::small_municipality();
  const Network from = network_of(inventory, NetworkChoice::relations);
  const Network to = network_of(inventory, NetworkChoice::with_initiatives);
  EXPECT_EQ(carried_over(square_of(from), {}, to).positions, kSquare);
}

TEST(CarriedOver, FindsMembersByTheirIdWhenSomeAreGone) {
  Inventory inventory = test::small_municipality();
  const Network from = network_of(inventory, NetworkChoice::relations);
  inventory.parties.erase(0);
  const Network to = network_of(inventory, NetworkChoice::relations);
  EXPECT_EQ(carried_over(square_of(from), {}, to).positions, Positions(kSquare.begin() + 1, kSquare.end()));
}

TEST(CarriedOver, PutsANewMemberNearItsNeighbours) {
  const Inventory inventory = test::small_municipality();
  const Network from = network_of(inventory, NetworkChoice::relations);
  const Network to = network_of(inventory, NetworkChoice::two_mode);
  const Positions places = carried_over(square_of(from), {}, to).positions;
  ASSERT_EQ(places.size(), 5U);
  EXPECT_LT(std::hypot(places[4].x - 50.0, places[4].y - 100.0), 40.0);
}

TEST(CarriedOver, PutsStrangersBelowAllOthersBesideEachOther) {
  Inventory inventory = test::small_municipality();
  const Network from = network_of(inventory, NetworkChoice::relations);
  for (const char* id : {"P8", "P9"}) {
    Party party;
    party.id = PartyId(id);
    inventory.parties.push_back(party);
  }
  const Positions places = carried_over(square_of(from), {}, network_of(inventory, NetworkChoice::relations)).positions;
  EXPECT_GT(places[4].y, 100.0);
  EXPECT_EQ(places[4].y, places[5].y);
  EXPECT_NE(places[4].x, places[5].x);
}

TEST(CarriedOver, NamesTheNewcomers) {
  Inventory inventory = test::small_municipality();
  const Network from = network_of(inventory, NetworkChoice::relations);
  const Network to = network_of(inventory, NetworkChoice::two_mode);
  EXPECT_TRUE(carried_over(square_of(from), {}, from).newcomers.empty());
  EXPECT_EQ(carried_over(square_of(from), {}, to).newcomers, std::vector<Vertex>{4});
}

TEST(CarriedOver, PutsThePinnedWhereTheyWerePinned) {
  const Inventory inventory = test::small_municipality();
  const Network network = network_of(inventory, NetworkChoice::relations);
  const CarriedOver carried = carried_over(square_of(network), {{network.members()[2].id, {7.0, 8.0}}}, network);
  EXPECT_EQ(carried.positions, (Positions{kSquare[0], kSquare[1], {7.0, 8.0}, kSquare[3]}));
  EXPECT_TRUE(carried.newcomers.empty());
}

TEST(CarriedOver, DoesWithoutAnyOldPlace) {
  const Inventory inventory = test::small_municipality();
  const Positions places = carried_over({}, {}, network_of(inventory, NetworkChoice::relations)).positions;
  EXPECT_EQ(places.size(), 4U);
  for (const Point& place : places) EXPECT_TRUE(std::isfinite(place.x) && std::isfinite(place.y));
}

}  // namespace
}  // namespace samenhang

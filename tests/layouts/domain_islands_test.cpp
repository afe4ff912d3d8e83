#include "layouts/domain_islands.h"

#include "layouts/island_plan.h"
#include "layouts/spacing.h"
#include "support/layout_networks.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace samenhang {
namespace {

LayoutTask task_of(const Network& network, std::int32_t groups) {
  LayoutTask task{.layout_id = "domain-islands", .groups = {}, .ties = {network.ties().begin(), network.ties().end()}};
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    task.groups.push_back(groups == 0 ? kNoGroup : static_cast<std::int32_t>(v) % groups);
  }
  return task;
}

double distance(const Point& a, const Point& b) {
  return std::hypot(a.x - b.x, a.y - b.y);
}

bool overlap(const Island& a, const Island& b) {
  return a.low.x < b.high.x && b.low.x < a.high.x && a.low.y < b.high.y && b.low.y < a.high.y;
}

TEST(DomainIslands, GiveEveryMemberRoomForItsLabel) {
  const Positions places = domain_islands(task_of(ragged_network(), 3));
  for (std::size_t a = 0; a < places.size(); ++a) {
    for (std::size_t b = a + 1; b < places.size(); ++b) {
      EXPECT_TRUE(std::abs(places[a].x - places[b].x) >= kCellWidth / 2 ||
                  std::abs(places[a].y - places[b].y) >= kCellHeight - 1e-9)
          << a << " " << b;
    }
  }
}

TEST(DomainIslands, DoNotOverlap) {
  for (const std::size_t domains : {2U, 7U, 40U}) {
    const Network network = small_network(120, {{0, 1}, {5, 60}, {7, 33}, {2, 3}, {90, 4}}, domains);
    const auto islands = islands_of(network, domain_islands(task_of(network, static_cast<std::int32_t>(domains))));
    ASSERT_EQ(islands.size(), domains);
    for (std::size_t a = 0; a < islands.size(); ++a) {
      for (std::size_t b = a + 1; b < islands.size(); ++b) EXPECT_FALSE(overlap(islands[a], islands[b]));
    }
  }
}

TEST(DomainIslands, AreTogetherWiderThanHigh) {
  const Positions places = domain_islands(task_of(small_network(120, {{0, 1}}, 12), 12));
  const auto [left, right] = std::ranges::minmax(places, {}, &Point::x);
  const auto [top, bottom] = std::ranges::minmax(places, {}, &Point::y);
  const double form = (right.x - left.x) / (bottom.y - top.y);
  EXPECT_GT(form, 1.1);
  EXPECT_LT(form, 2.2);
}

TEST(DomainIslands, LieNearerWhereMoreTiesRunBetweenThem) {
  // Six islands of four in a row by number; only 0 and 5 are tied, and 1 and 4.
  LayoutTask task;
  for (std::int32_t group = 0; group < 6; ++group) task.groups.insert(task.groups.end(), 4, group);
  for (Vertex i = 0; i < 4; ++i) {
    task.ties.push_back({.from = i, .to = 20 + i});
    task.ties.push_back({.from = 4 + i, .to = 16 + i});
  }
  const Positions places = domain_islands(task);
  EXPECT_LT(distance(places[0], places[20]), distance(places[0], places[16]));
  EXPECT_LT(distance(places[4], places[16]), distance(places[4], places[20]));
}

TEST(DomainIslands, SeatAMemberOnTheSideOfThoseItIsTiedTo) {
  LayoutTask task;
  task.groups.assign(18, 0);
  std::fill(task.groups.begin() + 9, task.groups.end(), 1);
  task.ties = {{.from = 4, .to = 13}};
  const Positions places = domain_islands(task);
  for (Vertex a = 0; a < 9; ++a) {
    for (Vertex b = 9; b < 18; ++b) EXPECT_LE(distance(places[4], places[13]), distance(places[a], places[b]) + 1e-9);
  }
}

TEST(DomainIslands, HaveTheMiddleAtTheOrigin) {
  const Positions places = domain_islands(task_of(ragged_network(), 3));
  const auto [left, right] = std::ranges::minmax(places, {}, &Point::x);
  EXPECT_NEAR(left.x + right.x, 0.0, 1e-6);
}

TEST(DomainIslands, AreTheSameEachTime) {
  const LayoutTask task = task_of(ragged_network(), 5);
  EXPECT_EQ(domain_islands(task), domain_islands(task));
}

TEST(DomainIslands, TakeOneMemberAndNone) {
  EXPECT_TRUE(domain_islands({}).empty());
  LayoutTask one;
  one.groups = {3};
  EXPECT_EQ(domain_islands(one), (Positions{{0, 0}}));
}

TEST(DomainIslands, TakeThousandsOfGroups) {
  LayoutTask task;
  for (std::int32_t group = 0; group < 5'000; ++group) task.groups.push_back(group);
  const Positions places = domain_islands(task);
  std::set<std::pair<double, double>> distinct;
  for (const Point& place : places) distinct.emplace(place.x, place.y);
  EXPECT_EQ(distinct.size(), 5'000U);
}

TEST(IslandPlan, FitsTheMembersInEveryShapeItTries) {
  for (std::size_t members = 1; members < 60; ++members) {
    const auto shapes = island_shapes(members);
    ASSERT_FALSE(shapes.empty()) << members;
    for (const IslandShape& shape : shapes) {
      EXPECT_GE(shape.columns * shape.rows, members);
      EXPECT_LT((shape.rows - 1) * shape.columns, members) << "no empty row";
    }
  }
}

TEST(IslandsOf, ContainTheirMembersWithRoomForLabels) {
  const Network network = ragged_network();
  const Positions places = domain_islands(task_of(network, 3));
  const auto islands = islands_of(network, places);
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    const auto own = std::ranges::find(islands, network.members()[v].domain, &Island::domain);
    ASSERT_NE(own, islands.end());
    EXPECT_LE(own->low.x + kIslandSide, places[v].x + 1e-9);
    EXPECT_GE(own->high.y - kIslandBottom, places[v].y - 1e-9);
  }
}

TEST(IslandsOf, NameThePartiesWithoutADomainLastAndLeaveInitiativesOut) {
  std::vector<Member> members(4);
  members[0].domain = Domain("care");
  members[1].id = "none";
  members[2].domain = Domain("housing");
  members[3].is_initiative = true;
  const auto islands = islands_of(Network(members, {}), {{0, 0}, {100, 0}, {200, 0}, {900, 900}});
  ASSERT_EQ(islands.size(), 3U);
  EXPECT_EQ(islands[0].domain, Domain("care"));
  EXPECT_EQ(islands[1].domain, Domain("housing"));
  EXPECT_TRUE(islands[2].domain.empty());
  EXPECT_LT(islands[2].high.x, 300.0);
}

TEST(IslandsOf, AreNoneWhereNobodyHasADomain) {
  EXPECT_TRUE(islands_of(small_network(3, {}, 0), Positions(3)).empty());
}

}  // namespace
}  // namespace samenhang

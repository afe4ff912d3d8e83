#include "layouts/island_plan.h"

#include "layouts/spacing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>

namespace samenhang {
namespace {

constexpr double kGap = 24.0;
constexpr double kWidthToHeight = 1.5;
// What a unit of the whole's width, and a unit of distance from its middle, weigh against a unit of the mean
// distance that the ties between islands have to bridge.
constexpr double kExtentWeight = 0.6;
constexpr double kMiddleWeight = 0.25;
constexpr std::size_t kMostStarts = 12;
constexpr std::size_t kMostStartsWhenMany = 2;
constexpr std::size_t kManyIslands = 15;
constexpr int kRounds = 6;

double right_of(const PlacedIsland& island) {
  return island.low.x + island.shape.width;
}
double bottom_of(const PlacedIsland& island) {
  return island.low.y + island.shape.height;
}
Point middle_of(const PlacedIsland& island) {
  return {island.low.x + island.shape.width / 2, island.low.y + island.shape.height / 2};
}

bool too_near(const PlacedIsland& a, const PlacedIsland& b) {
  constexpr double kLeast = kGap - 1e-6;
  return a.low.x < right_of(b) + kLeast && b.low.x < right_of(a) + kLeast && a.low.y < bottom_of(b) + kLeast &&
         b.low.y < bottom_of(a) + kLeast;
}

// What stands already when one island more looks for its place.
struct Standing {
  std::vector<PlacedIsland> islands;
  std::vector<std::pair<Point, double>> pulls;  // where its ties go, and how many of all ties
  Point low;
  Point high;
  Point middle;
};

double pull_at(const Standing& standing, const Point& middle) {
  double pull = 0.0;
  for (const auto& [to, share] : standing.pulls) pull += share * std::hypot(middle.x - to.x, middle.y - to.y);
  return pull;
}

// The width that a sheet of the wanted form must have to hold all that stands, and `island`.
double extent_with(const Standing& standing, const PlacedIsland& island) {
  const double width = std::max(standing.high.x, right_of(island)) - std::min(standing.low.x, island.low.x);
  const double height = std::max(standing.high.y, bottom_of(island)) - std::min(standing.low.y, island.low.y);
  return std::max(width, kWidthToHeight * height);
}

bool is_free(const Standing& standing, const PlacedIsland& island) {
  for (const PlacedIsland& other : standing.islands) {
    if (too_near(island, other)) return false;
  }
  return true;
}

struct Choice {
  PlacedIsland island;
  double cost = std::numeric_limits<double>::infinity();
};

double middle_cost(const Standing& standing, const Point& middle) {
  const double share = kMiddleWeight / static_cast<double>(standing.islands.size() + 1);
  return share * std::hypot(middle.x - standing.middle.x, kWidthToHeight * (middle.y - standing.middle.y));
}

double cost_of(const Standing& standing, const PlacedIsland& island) {
  const Point middle = middle_of(island);
  return kExtentWeight * extent_with(standing, island) + middle_cost(standing, middle) + pull_at(standing, middle);
}

// Keeps `island` where that costs less than the choice so far; what costs least to find out is looked at first.
void consider(const Standing& standing, const PlacedIsland& island, Choice& best) {
  constexpr double kLess = 1e-9;
  const Point middle = middle_of(island);
  double cost = kExtentWeight * extent_with(standing, island) + middle_cost(standing, middle);
  if (cost >= best.cost - kLess) return;
  cost += pull_at(standing, middle);
  if (cost < best.cost - kLess && is_free(standing, island)) best = {island, cost};
}

std::vector<double> each_once(std::vector<double> values) {
  std::ranges::sort(values);
  const auto same = [](double a, double b) { return b - a < 1e-6; };
  values.erase(std::unique(values.begin(), values.end(), same), values.end());
  return values;
}

// Tries `shape` beside, above or below another island, in line with an edge or the middle of a third.
void consider_shape(const Standing& standing, const IslandShape& shape, Choice& best) {
  std::vector<double> xs;
  std::vector<double> ys;
  for (const PlacedIsland& other : standing.islands) {
    const Point middle = middle_of(other);
    xs.insert(xs.end(), {right_of(other) + kGap, other.low.x - kGap - shape.width, other.low.x,
                         right_of(other) - shape.width, middle.x - shape.width / 2});
    ys.insert(ys.end(), {bottom_of(other) + kGap, other.low.y - kGap - shape.height, other.low.y,
                         bottom_of(other) - shape.height, middle.y - shape.height / 2});
  }
  xs = each_once(std::move(xs));
  ys = each_once(std::move(ys));
  for (const double x : xs) {
    for (const double y : ys) consider(standing, {shape, {x, y}}, best);
  }
}

// A plan in the making: some islands have a place, others not yet.
class Plan {
 public:
  Plan(const std::vector<std::size_t>& sizes, const TiesBetween& ties)
      : ties_(ties), placed_(sizes.size()), stands_(sizes.size(), false) {
    shapes_.reserve(sizes.size());
    for (const std::size_t size : sizes) shapes_.push_back(island_shapes(size));
    for (const auto& row : ties) total_ties_ += std::accumulate(row.begin(), row.end(), 0.0) / 2;
    total_ties_ = std::max(total_ties_, 1.0);
  }

  void fill_from(std::size_t first) {
    stands_.assign(stands_.size(), false);
    put(first, {shapes_[first].front(), {}});
    while (const auto next = next_island()) put(*next, best_place(*next, {}).island);
  }

  // Takes each island out and puts it where it is best, until that changes nothing.
  void improve() {
    for (int round = 0; round < kRounds; ++round) {
      bool changed = false;
      for (std::size_t i = 0; i < placed_.size(); ++i) changed = replace(i) || changed;
      if (!changed) return;
    }
  }

  double cost() const {
    double pull = 0.0;
    for (std::size_t i = 0; i < placed_.size(); ++i) pull += pull_at(standing_without(i), middle_of(placed_[i])) / 2;
    return pull + kExtentWeight * extent_with(standing_without(0), placed_.front());
  }

  const std::vector<PlacedIsland>& result() const { return placed_; }

 private:
  void put(std::size_t i, const PlacedIsland& island) {
    placed_[i] = island;
    stands_[i] = true;
  }

  // The one with most ties to those that stand; among equals the largest, then the first.
  std::optional<std::size_t> next_island() const {
    std::optional<std::size_t> best;
    std::pair<double, double> best_rank;
    for (std::size_t i = 0; i < placed_.size(); ++i) {
      if (stands_[i]) continue;
      double ties = 0.0;
      for (std::size_t j = 0; j < placed_.size(); ++j) ties += stands_[j] ? ties_[i][j] : 0.0;
      const std::pair rank(ties, shapes_[i].front().width * shapes_[i].front().height);
      if (best && rank <= best_rank) continue;
      best = i;
      best_rank = rank;
    }
    return best;
  }

  bool replace(std::size_t i) {
    const PlacedIsland before = placed_[i];
    const double least_gain = 1e-6;
    const Choice stay{before, cost_of(standing_without(i), before) - least_gain};
    stands_[i] = false;
    const Choice choice = best_place(i, stay);
    put(i, choice.island);
    return choice.cost < stay.cost;
  }

  Choice best_place(std::size_t i, Choice best) const {
    const Standing standing = standing_without(i);
    if (standing.islands.empty()) return {{shapes_[i].front(), {}}, 0.0};
    for (const IslandShape& shape : shapes_[i]) consider_shape(standing, shape, best);
    return best;
  }

  Standing standing_without(std::size_t i) const {
    constexpr double kFar = std::numeric_limits<double>::infinity();
    Standing standing{{}, {}, {kFar, kFar}, {-kFar, -kFar}, {}};
    for (std::size_t j = 0; j < placed_.size(); ++j) {
      if (j == i || !stands_[j]) continue;
      const PlacedIsland& island = placed_[j];
      const Point middle = middle_of(island);
      standing.islands.push_back(island);
      if (ties_[i][j] > 0.0) standing.pulls.emplace_back(middle, ties_[i][j] / total_ties_);
      standing.low = {std::min(standing.low.x, island.low.x), std::min(standing.low.y, island.low.y)};
      standing.high = {std::max(standing.high.x, right_of(island)), std::max(standing.high.y, bottom_of(island))};
      standing.middle = {standing.middle.x + middle.x, standing.middle.y + middle.y};
    }
    const auto count = static_cast<double>(std::max<std::size_t>(standing.islands.size(), 1));
    standing.middle = {standing.middle.x / count, standing.middle.y / count};
    return standing;
  }

  const TiesBetween& ties_;
  std::vector<std::vector<IslandShape>> shapes_;
  std::vector<PlacedIsland> placed_;
  std::vector<bool> stands_;  // whether an island has its place
  double total_ties_ = 0.0;
};

std::vector<PlacedIsland> in_rows(const std::vector<std::size_t>& sizes) {
  std::vector<PlacedIsland> islands;
  double area = 0.0;
  for (const std::size_t size : sizes) {
    islands.push_back({island_shapes(size).front(), {}});
    area += (islands.back().shape.width + kGap) * (islands.back().shape.height + kGap);
  }
  const double row_width = std::sqrt(area * kWidthToHeight);
  Point at;
  double row_height = 0.0;
  for (PlacedIsland& island : islands) {
    if (at.x > 0.0 && at.x + island.shape.width > row_width) {
      at = {0.0, at.y + row_height + kGap};
      row_height = 0.0;
    }
    island.low = at;
    at.x += island.shape.width + kGap;
    row_height = std::max(row_height, island.shape.height);
  }
  return islands;
}

}  // namespace

std::vector<IslandShape> island_shapes(std::size_t members) {
  const auto square = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(members))));
  std::vector<IslandShape> shapes;
  for (const std::size_t columns : {square, square + 1, square - 1, square + 2}) {
    if (columns < std::min<std::size_t>(members, 2) || columns > members) continue;
    const std::size_t rows = (members + columns - 1) / columns;
    if ((columns - 1) * rows >= members) continue;
    const double stagger_x = rows > 1 ? kCellWidth / 4 : 0.0;
    const double stagger_y = columns > 1 ? kCellHeight / 2 : 0.0;
    shapes.push_back({columns, rows, static_cast<double>(columns - 1) * kCellWidth + stagger_x + 2 * kIslandSide,
                      static_cast<double>(rows - 1) * kCellHeight + stagger_y + kIslandTop + kIslandBottom});
  }
  return shapes;
}

std::vector<PlacedIsland> island_plan(const std::vector<std::size_t>& sizes, const TiesBetween& ties) {
  if (sizes.size() > kMostPlannedIslands) return in_rows(sizes);
  std::vector<PlacedIsland> best;
  double best_cost = std::numeric_limits<double>::infinity();
  const std::size_t starts = sizes.size() < kManyIslands ? kMostStarts : kMostStartsWhenMany;
  for (std::size_t first = 0; first < std::min(sizes.size(), starts); ++first) {
    Plan plan(sizes, ties);
    plan.fill_from(first);
    plan.improve();
    if (plan.cost() >= best_cost) continue;
    best_cost = plan.cost();
    best = plan.result();
  }
  return best;
}

}  // namespace samenhang

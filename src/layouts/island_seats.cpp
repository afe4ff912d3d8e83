#include "layouts/island_seats.h"

#include "layouts/clearance.h"
#include "layouts/spacing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace samenhang {
namespace {

constexpr Vertex kNobody = std::numeric_limits<Vertex>::max();
// An island of at most this many cells is small enough to try every other cell for a member.
constexpr std::size_t kSmallIslandCells = 64;
constexpr std::ptrdiff_t kWindowCells = 2;
constexpr std::size_t kLargeMembers = 5'000;
constexpr int kRounds = 12;
constexpr int kRoundsWhenLarge = 4;
// Ties are kept off the marks of others in a network that is small enough to be read tie by tie.
constexpr std::size_t kReadableMembers = 150;
constexpr std::size_t kReadableTies = 600;
// What a tie over a mark weighs in units of length, and how much longer the ties may get to avoid some.
constexpr double kOverMark = 60.0;
constexpr double kLongestDetour = 240.0;

struct Cell {
  std::size_t island = 0;
  std::size_t seat = 0;
};

// Odd rows stand a quarter to the right and odd columns half a cell lower, so that a tie to the next but one
// does not run through the one between.
Point point_of(const PlacedIsland& island, std::size_t seat) {
  const std::size_t column = seat % island.shape.columns;
  const std::size_t row = seat / island.shape.columns;
  const double stagger_x = row % 2 == 1 ? kCellWidth / 4 : 0.0;
  const double stagger_y = column % 2 == 1 ? kCellHeight / 2 : 0.0;
  return {island.low.x + kIslandSide + stagger_x + kCellWidth * static_cast<double>(column),
          island.low.y + kIslandTop + stagger_y + kCellHeight * static_cast<double>(row)};
}

class Seating {
 public:
  Seating(const LayoutTask& task, const std::vector<std::size_t>& island_of, const std::vector<PlacedIsland>& islands)
      : islands_(islands),
        ties_(task.ties),
        neighbours_(neighbours_of(task)),
        places_(task.groups.size()),
        cells_(task.groups.size()) {
    std::vector<std::size_t> counts(islands.size(), 0);
    for (const PlacedIsland& island : islands) seats_.emplace_back(island.shape.columns * island.shape.rows, kNobody);
    for (Vertex v = 0; v < cells_.size(); ++v) sit(v, {island_of[v], counts[island_of[v]]++});
  }

  bool improve_once() {
    bool changed = false;
    for (Vertex v = 0; v < cells_.size(); ++v) changed = improve(v) || changed;
    return changed;
  }

  // From now on a tie over a mark costs too.
  void keep_marks_clear() { clear_ = true; }

  Positions places() && { return std::move(places_); }

 private:
  void sit(Vertex v, Cell cell) {
    cells_[v] = cell;
    seats_[cell.island][cell.seat] = v;
    places_[v] = point_of(islands_[cell.island], cell.seat);
  }

  bool improve(Vertex v) {
    if (neighbours_[v].empty() && !clear_) return false;
    const Cell from = cells_[v];
    std::size_t best = from.seat;
    double best_gain = 1e-6;
    for (const std::size_t seat : seats_to_try(v)) {
      if (seat == from.seat) continue;
      double gain = gain_of(v, seat);
      if (clear_ && gain > best_gain - kLongestDetour) gain += kOverMark * marks_cleared(v, seat);
      if (gain <= best_gain) continue;
      best_gain = gain;
      best = seat;
    }
    if (best == from.seat) return false;
    exchange(v, best);
    return true;
  }

  // `v` takes the seat, and whoever sat there takes that of `v`.
  void exchange(Vertex v, std::size_t seat) {
    const Cell from = cells_[v];
    const Vertex other = seats_[from.island][seat];
    sit(v, {from.island, seat});
    seats_[from.island][from.seat] = kNobody;
    if (other != kNobody) sit(other, from);
  }

  // How many ties fewer would run over a mark.
  double marks_cleared(Vertex v, std::size_t seat) {
    const Cell from = cells_[v];
    const Vertex other = seats_[from.island][seat];
    const double before = ties_over_marks(v, other);
    exchange(v, seat);
    const double after = ties_over_marks(v, other);
    exchange(v, from.seat);
    return before - after;
  }

  double ties_over_marks(Vertex v, Vertex other) const {
    std::size_t count = ties_over(v, ties_, places_);
    if (other != kNobody) count += ties_over(other, ties_, places_);
    for (const Vertex moved : {v, other}) {
      if (moved == kNobody) continue;
      for (const Vertex u : neighbours_[moved]) count += marks_under({.from = moved, .to = u}, places_);
    }
    return static_cast<double>(count);
  }

  // All of a small island; of a large one those near the middle of the member's neighbours.
  std::vector<std::size_t> seats_to_try(Vertex v) const {
    const PlacedIsland& island = islands_[cells_[v].island];
    const auto columns = static_cast<std::ptrdiff_t>(island.shape.columns);
    const auto rows = static_cast<std::ptrdiff_t>(island.shape.rows);
    std::vector<std::size_t> seats;
    if (seats_[cells_[v].island].size() <= kSmallIslandCells) {
      seats.resize(seats_[cells_[v].island].size());
      std::iota(seats.begin(), seats.end(), std::size_t{0});
      return seats;
    }
    Point sum;
    for (const Vertex u : neighbours_[v]) sum = {sum.x + places_[u].x, sum.y + places_[u].y};
    const auto count = static_cast<double>(std::max<std::size_t>(neighbours_[v].size(), 1));
    const double across = (sum.x / count - island.low.x - kIslandSide) / kCellWidth;
    const double down = (sum.y / count - island.low.y - kIslandTop) / kCellHeight;
    const auto column = std::clamp<std::ptrdiff_t>(std::lround(across), 0, columns - 1);
    const auto row = std::clamp<std::ptrdiff_t>(std::lround(down), 0, rows - 1);
    for (auto r = std::max<std::ptrdiff_t>(0, row - kWindowCells); r <= std::min(rows - 1, row + kWindowCells); ++r) {
      for (auto c = std::max<std::ptrdiff_t>(0, column - kWindowCells);
           c <= std::min(columns - 1, column + kWindowCells); ++c) {
        seats.push_back(static_cast<std::size_t>(r * columns + c));
      }
    }
    return seats;
  }

  // How much shorter the ties get if `v` and whoever sits on `seat` change places.
  double gain_of(Vertex v, std::size_t seat) const {
    const Vertex other = seats_[cells_[v].island][seat];
    const Point there = point_of(islands_[cells_[v].island], seat);
    double gain = length_from(v, places_[v], other) - length_from(v, there, other);
    if (other != kNobody) gain += length_from(other, there, v) - length_from(other, places_[v], v);
    return gain;
  }

  double length_from(Vertex v, const Point& at, Vertex not_counted) const {
    double length = 0.0;
    for (const Vertex u : neighbours_[v]) {
      if (u != not_counted) length += std::hypot(places_[u].x - at.x, places_[u].y - at.y);
    }
    return length;
  }

  const std::vector<PlacedIsland>& islands_;
  const std::vector<Tie>& ties_;
  std::vector<std::vector<Vertex>> neighbours_;
  Positions places_;
  std::vector<Cell> cells_;                 // of each member
  std::vector<std::vector<Vertex>> seats_;  // of each island: who sits there
  bool clear_ = false;
};

}  // namespace

Positions seated(const LayoutTask& task, const std::vector<std::size_t>& island_of,
                 const std::vector<PlacedIsland>& islands) {
  Seating seating(task, island_of, islands);
  const int rounds = task.groups.size() < kLargeMembers ? kRounds : kRoundsWhenLarge;
  for (int round = 0; round < rounds && seating.improve_once();) ++round;
  if (task.groups.size() <= kReadableMembers && task.ties.size() <= kReadableTies) {
    seating.keep_marks_clear();
    for (int round = 0; round < kRounds && seating.improve_once();) ++round;
  }
  return std::move(seating).places();
}

}  // namespace samenhang

#include "panels/map_labels.h"

#include "scene/geometry.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace samenhang {
namespace {

constexpr double kGap_px = 2.0;
constexpr double kFarGap_px = 7.0;
constexpr std::size_t kMostSearched = 400;  // names; of more than these only the usual places are tried

// Where a name stands from its mark: -1 and 1 wholly beside it, what lies between slides along it.
struct Direction {
  double across;
  double down;
  double gap_px = kGap_px;
};
constexpr std::size_t kUsualDirections = 8;
constexpr std::array<Direction, 20> kDirections{{
    {0.0, 1.0},  // the usual ones: below, right, above, left, corners
    {1.0, 0.0},
    {0.0, -1.0},
    {-1.0, 0.0},
    {1.0, 1.0},
    {-1.0, 1.0},
    {1.0, -1.0},
    {-1.0, -1.0},
    {0.5, 1.0},  // slid along the mark
    {-0.5, 1.0},
    {0.5, -1.0},
    {-0.5, -1.0},
    {1.0, 0.5},
    {1.0, -0.5},
    {-1.0, 0.5},
    {-1.0, -0.5},
    {0.0, 1.0, kFarGap_px},  // a little farther off
    {1.0, 0.0, kFarGap_px},
    {0.0, -1.0, kFarGap_px},
    {-1.0, 0.0, kFarGap_px},
}};

bool is_beside(double part) {
  return part == 1.0 || part == -1.0;
}

Box box_beside(const Box& mark, const LabelLines& lines, const Direction& direction) {
  // At a corner the name comes as near as the roundness of the mark lets it.
  const bool corner = is_beside(direction.across) && is_beside(direction.down);
  const double gap_px = corner ? -0.15 * mark.width() : direction.gap_px;
  const double aside_px = is_beside(direction.across) ? gap_px + (corner ? 0.0 : kGap_px) : 0.0;
  const double below_px = is_beside(direction.down) ? gap_px : 0.0;
  const double middle =
      (mark.low.x + mark.high.x) / 2.0 + direction.across * ((mark.width() + lines.width_px) / 2.0 + aside_px);
  const double level =
      (mark.low.y + mark.high.y) / 2.0 + direction.down * ((mark.height() + lines.height_px) / 2.0 + below_px);
  return {{middle - lines.width_px / 2.0, level - lines.height_px / 2.0},
          {middle + lines.width_px / 2.0, level + lines.height_px / 2.0}};
}

// Looks for free places among what is taken.
struct Search {
  const Box& area;
  std::size_t directions;
};

std::optional<LabelPlace> free_place(const LabelWish& wish, const BoxIndex& taken, const Search& search) {
  for (std::size_t way = 0; way < wish.ways.size(); ++way) {
    for (std::size_t i = 0; i < search.directions; ++i) {
      const Box box = box_beside(wish.mark, wish.ways[way], kDirections.at(i));
      if (!search.area.contains(box.low) || !search.area.contains(box.high)) continue;
      // Its own mark is among the taken: at a corner their boxes overlap, and no more than that.
      const std::size_t own = overlap(box, wish.mark) ? 1 : 0;
      if (!taken.is_overlapped(box, own)) return LabelPlace{wish.party, way, box};
    }
  }
  return std::nullopt;
}

// What is taken, for names that keep off everything and for those that keep off what is lit.
struct Taken {
  BoxIndex all;
  BoxIndex lit;

  void add(const Box& box, bool faded) {
    all.add(box);
    if (!faded) lit.add(box);
  }
};

Taken taken_at_first(const std::vector<LabelWish>& wishes, const Obstacles& obstacles) {
  Taken taken;
  for (const Box& box : obstacles.hard) taken.add(box, false);
  for (const Box& box : obstacles.soft) taken.add(box, true);
  for (const LabelWish& wish : wishes) taken.add(wish.mark, wish.faded);
  return taken;
}

}  // namespace

std::vector<LabelPlace> placed_labels(const std::vector<LabelWish>& wishes, const Obstacles& obstacles,
                                      const Box& area) {
  Taken taken = taken_at_first(wishes, obstacles);
  const Search search{area, wishes.size() <= kMostSearched ? kDirections.size() : kUsualDirections};
  std::vector<const LabelWish*> order;
  order.reserve(wishes.size());
  for (const LabelWish& wish : wishes) order.push_back(&wish);
  std::ranges::stable_sort(order, std::greater<>(), &LabelWish::weight);
  std::vector<LabelPlace> places;
  for (const LabelWish* wish : order) {
    std::optional<LabelPlace> place = free_place(*wish, taken.all, search);
    if (!place && !wish->faded) place = free_place(*wish, taken.lit, search);
    if (!place) continue;
    taken.add(place->box, wish->faded);
    places.push_back(*place);
  }
  return places;
}

}  // namespace samenhang

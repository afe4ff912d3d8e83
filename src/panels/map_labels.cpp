#include "panels/map_labels.h"

#include "scene/geometry.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace samenhang {
namespace {

constexpr double kGap_px = 2.0;

// Where a name stands from its mark: -1, 0, 1 across and down.
struct Direction {
  int across;
  int down;
};
constexpr std::array<Direction, 8> kDirections{{{0, 1}, {1, 0}, {0, -1}, {-1, 0}, {1, 1}, {-1, 1}, {1, -1}, {-1, -1}}};

Box box_beside(const Box& mark, const LabelLines& lines, Direction direction) {
  // At a corner the name comes as near as the roundness of the mark lets it.
  const bool corner = direction.across != 0 && direction.down != 0;
  const double gap_px = corner ? -0.15 * mark.width() : kGap_px;
  double left = (mark.low.x + mark.high.x - lines.width_px) / 2.0;
  double top = (mark.low.y + mark.high.y - lines.height_px) / 2.0;
  if (direction.down > 0) top = mark.high.y + gap_px;
  if (direction.down < 0) top = mark.low.y - gap_px - lines.height_px;
  if (direction.across > 0) left = mark.high.x + gap_px + (corner ? 0.0 : kGap_px);
  if (direction.across < 0) left = mark.low.x - gap_px - (corner ? 0.0 : kGap_px) - lines.width_px;
  return {{left, top}, {left + lines.width_px, top + lines.height_px}};
}

std::optional<LabelPlace> free_place(const LabelWish& wish, const BoxIndex& taken, const Box& area) {
  for (std::size_t way = 0; way < wish.ways.size(); ++way) {
    for (const Direction direction : kDirections) {
      const Box box = box_beside(wish.mark, wish.ways[way], direction);
      if (!area.contains(box.low) || !area.contains(box.high)) continue;
      // Its own mark is among the taken: at a corner their boxes overlap, and no more than that.
      const std::size_t own = overlap(box, wish.mark) ? 1 : 0;
      if (taken.overlaps(box) <= own) return LabelPlace{wish.party, way, box};
    }
  }
  return std::nullopt;
}

}  // namespace

std::vector<LabelPlace> placed_labels(const std::vector<LabelWish>& wishes, std::span<const Box> taken,
                                      const Box& area) {
  BoxIndex index;
  for (const Box& box : taken) index.add(box);
  for (const LabelWish& wish : wishes) index.add(wish.mark);
  std::vector<const LabelWish*> order;
  for (const LabelWish& wish : wishes) order.push_back(&wish);
  std::ranges::stable_sort(order, std::greater<>(), &LabelWish::weight);
  std::vector<LabelPlace> places;
  for (const LabelWish* wish : order) {
    const std::optional<LabelPlace> place = free_place(*wish, index, area);
    if (!place) continue;
    index.add(place->box);
    places.push_back(*place);
  }
  return places;
}

}  // namespace samenhang

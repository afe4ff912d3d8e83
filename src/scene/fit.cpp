#include "scene/fit.h"

#include "scene/geometry.h"
#include "scene/labels.h"

#include <algorithm>

namespace samenhang {
namespace {

constexpr double kTextSize = 8.5;       // where the layout's distances are kept
constexpr double kLeastTextSize = 6.5;  // legible on paper, at any scale of the sheet
constexpr double kMostTextSize = 10.0;  // at unit 1
constexpr double kLeastZoom = 0.55;
constexpr double kMostZoom = 1.3;  // at unit 1
constexpr double kMostStretch = 1.5;
constexpr int kPasses = 4;
constexpr double kCloseEnough = 1.0;

struct Scales {
  double across = 1.0;
  double down = 1.0;
  double both() const { return std::min(across, down); }
};

Box bounds_of(const Positions& positions) {
  Box box{positions.front(), positions.front()};
  for (const Point p : positions) box = united(box, {p, p});
  return box;
}

Point middle_of(const Box& box) {
  return {(box.low.x + box.high.x) / 2.0, (box.low.y + box.high.y) / 2.0};
}

Scales scales_for(const Box& places, const Box& room, double most) {
  constexpr double kLeastExtent = 1.0;
  const double across = room.width() / std::max(places.width(), kLeastExtent);
  const double down = room.height() / std::max(places.height(), kLeastExtent);
  const double least = std::clamp(std::min(across, down), 0.01, most);
  return {std::clamp(across, least, least * kMostStretch), std::clamp(down, least, least * kMostStretch)};
}

// The places of the layout, scaled round the middle of `room`.
void place(MapPlan& plan, const Box& room, double unit) {
  const Positions& positions = plan.input.positions;
  const Box from = bounds_of(positions);
  const Scales scales = scales_for(from, room, kMostZoom * unit);
  plan.placing = {middle_of(from), middle_of(room), scales.across, scales.down};
  std::ranges::transform(positions, plan.places.begin(), plan.placing);
  plan.zoom = std::clamp(scales.both(), kLeastZoom, kMostZoom * unit);
  plan.text_size = std::clamp(kTextSize * scales.both(), kLeastTextSize, kMostTextSize * unit);
}

// `inner` moved by what the drawing sticks out of `room`, or leaves free.
Box corrected(const Box& inner, const Box& extent, const Box& room) {
  Box next{{inner.low.x + room.low.x - extent.low.x, inner.low.y + room.low.y - extent.low.y},
           {inner.high.x + room.high.x - extent.high.x, inner.high.y + room.high.y - extent.high.y}};
  next.high.x = std::max(next.high.x, next.low.x + 1.0);
  next.high.y = std::max(next.high.y, next.low.y + 1.0);
  return next;
}

bool fits(const Box& extent, const Box& room) {
  const Box allowed = expanded(room, kCloseEnough);
  return allowed.contains(extent.low) && allowed.contains(extent.high);
}

}  // namespace

DrawnMap drawn(const MapPlan& plan) {
  DrawnMap map;
  map.parties = party_shapes(plan);
  map.ties = tie_shapes(plan, map.parties);
  map.islands = islands_of_map(plan, map.parties);
  if (plan.style.labels) place_labels(plan, map.islands, map.ties, map.parties);
  enclose_labels(map.islands, map.parties);
  if (map.parties.empty()) return map;
  map.extent = box_of(map.parties.front().mark);
  for (const PartyShape& party : map.parties) {
    map.extent = united(map.extent, box_of(party.mark));
    for (const Text& line : party.label) map.extent = united(map.extent, box_of(line));
  }
  for (const TieShape& tie : map.ties) map.extent = united(map.extent, box_of(tie.line));
  for (const DrawnIsland& island : map.islands) map.extent = united(map.extent, island.box);
  return map;
}

DrawnMap fitted(MapPlan& plan, const Box& room, double unit) {
  if (plan.input.positions.empty()) return {{}, {}, {}, room};
  Box inner = room;
  DrawnMap map;
  for (int pass = 0; pass < kPasses; ++pass) {
    place(plan, inner, unit);
    map = drawn(plan);
    inner = corrected(inner, map.extent, room);
  }
  // The last correction may have moved a label; a little smaller then always fits.
  for (int pass = 0; pass < kPasses && !fits(map.extent, room); ++pass) {
    inner = expanded(inner, -0.02 * std::min(inner.width(), inner.height()));
    place(plan, inner, unit);
    map = drawn(plan);
  }
  return map;
}

}  // namespace samenhang

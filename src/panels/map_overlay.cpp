#include "panels/map_overlay.h"

#include "panels/map_canvas.h"
#include "panels/map_strokes.h"
#include "scene/geometry.h"
#include "ui/surface.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace samenhang {
namespace {

constexpr float kRingAway_px = 6.0F;
constexpr float kRing_px = 3.0F;
constexpr float kPinHead_px = 3.5F;
constexpr float kPinLeg_px = 6.0F;
constexpr float kLeastPinned_px = 3.0F;  // the radius of a mark that has room for the sign
constexpr std::uint8_t kBoxFill = 110;

ImVec2 vec(ui::Pixels p) {
  return {p.x, p.y};
}

// A needle that stands in the upper right side of the mark.
void paint_pin(const MapFrame& frame, const Mark& mark) {
  const ui::Rectangle place = place_of(frame, mark);
  const float radius_px = (place.high.x - place.low.x) / 2.0F;
  if (radius_px < ui::scaled(kLeastPinned_px)) return;
  const ui::Pixels centre = place.middle();
  const ImVec2 point{centre.x + 0.6F * radius_px, centre.y - 0.6F * radius_px};
  const ImVec2 head{point.x + 0.6F * ui::scaled(kPinLeg_px), point.y - ui::scaled(kPinLeg_px)};
  const ui::Palette& palette = ui::palette();
  ImDrawList& list = drawing_of(frame);
  list.AddLine(point, head, palette.text.packed(), std::max(std::round(ui::scaled(1.0F)), 1.0F));
  list.AddCircleFilled(head, ui::scaled(kPinHead_px + 1.0F), palette.sheet.packed(), 10);
  list.AddCircleFilled(head, ui::scaled(kPinHead_px), palette.accent.packed(), 10);
}

}  // namespace

void paint_pins(const MapFrame& frame, const std::vector<Vertex>& pinned) {
  const Box sight = in_sight(frame.camera, frame.area);
  for (const Vertex member : pinned) {
    const Mark& mark = frame.scene.parties.at(member).mark;
    if (overlap(box_of(mark), sight)) paint_pin(frame, mark);
  }
}

void paint_ring(const MapFrame& frame, Vertex member, Point by) {
  Mark mark = frame.scene.parties.at(member).mark;
  mark.centre = {mark.centre.x + by.x, mark.centre.y + by.y};
  const ui::Rectangle place = place_of(frame, mark);
  const float radius_px = (place.high.x - place.low.x) / 2.0F + ui::scaled(kRingAway_px);
  drawing_of(frame).AddCircle(vec(place.middle()), radius_px, ui::palette().accent.packed(), 0, ui::scaled(kRing_px));
}

void paint_box(const MapFrame& frame, Point corner, Point opposite) {
  const ui::Pixels a = to_screen(frame.camera, frame.area, corner);
  const ui::Pixels b = to_screen(frame.camera, frame.area, opposite);
  const ImVec2 low{std::min(a.x, b.x), std::min(a.y, b.y)};
  const ImVec2 high{std::max(a.x, b.x), std::max(a.y, b.y)};
  ui::Tint fill = ui::palette().accent_soft;
  fill.alpha = kBoxFill;
  drawing_of(frame).AddRectFilled(low, high, fill.packed());
  drawing_of(frame).AddRect(low, high, ui::palette().accent.packed());
}

void paint_rubber_line(const MapFrame& frame, Vertex from, Point to) {
  const ui::Pixels start = to_screen(frame.camera, frame.area, frame.scene.parties.at(from).mark.centre);
  const ui::Pixels end = to_screen(frame.camera, frame.area, to);
  drawing_of(frame).AddLine(vec(start), vec(end), ui::palette().accent.packed(), ui::scaled(2.0F));
  paint_ring(frame, from, {});
}

}  // namespace samenhang

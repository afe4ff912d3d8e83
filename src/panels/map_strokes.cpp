#include "panels/map_strokes.h"

#include "panels/map_names.h"
#include "panels/map_tints.h"
#include "scene/geometry.h"
#include "ui/surface.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace samenhang {
namespace {

// A line that is not solid: how much is drawn, and how much is left open.
struct Pattern {
  float drawn_px = 0.0F;
  float open_px = 0.0F;
};
constexpr Pattern kDashes{6.0F, 4.0F};
constexpr Pattern kDots{2.0F, 4.0F};
constexpr int kMostDashes = 600;
constexpr float kMostWidth_px = 12.0F;
constexpr float kLeastMark_px = 1.5F;
constexpr float kLeastLine_px = 0.5F;  // of less nothing is seen

ImVec2 vec(ui::Pixels p) {
  return {p.x, p.y};
}

float in_px(const MapFrame& frame, double units) {
  return static_cast<float>(units * frame.camera.px_per_unit);
}

// Whole pixels: for those ImGui has ready-made smooth lines, others take three times as long to draw.
float line_px(const MapFrame& frame, double width) {
  return std::clamp(std::round(in_px(frame, width)), 1.0F, kMostWidth_px);
}

int circle_segments(float radius_px) {
  if (radius_px < 4.0F) return 8;
  return radius_px < 9.0F ? 16 : 0;  // 0: as ImGui sees fit
}

bool is_straight(const Line& line) {
  const Point middle{(line.from.x + line.to.x) / 2.0, (line.from.y + line.to.y) / 2.0};
  return distance(line.control, middle) < 0.01 * distance(line.from, line.to);
}

void stroke_pattern(const MapFrame& frame, const Line& line, Pattern pattern, float width_px, unsigned ink) {
  const float length_px = in_px(frame, distance(line.from, line.control) + distance(line.control, line.to));
  const float step_px = ui::scaled(pattern.drawn_px + pattern.open_px);
  const int dashes = std::clamp(static_cast<int>(std::lround(length_px / step_px)), 1, kMostDashes);
  const double drawn = static_cast<double>(pattern.drawn_px / (pattern.drawn_px + pattern.open_px));
  for (int i = 0; i < dashes; ++i) {
    const ui::Pixels from = to_screen(frame.camera, frame.area, point_on(line, i / static_cast<double>(dashes)));
    const ui::Pixels to = to_screen(frame.camera, frame.area, point_on(line, (i + drawn) / dashes));
    drawing_of(frame).AddLine(vec(from), vec(to), ink, width_px);
  }
}

// The colours of a mark on this sheet.
struct MarkInk {
  unsigned fill = 0;  // 0: hollow
  unsigned outline = 0;
  float outline_px = 1.0F;
};

MarkInk ink_of(const MapFrame& frame, const Mark& mark) {
  const ui::Look look = ui::surface().look();
  const ui::Tint fill = fill_tint(mark.fill, is_faded(mark), look);
  return {mark.fill.alpha > 0 ? fill.packed() : 0, line_tint(mark.outline, look).packed(),
          line_px(frame, mark.outline_width)};
}

void stroke_circle(ImDrawList& list, ui::Pixels centre, float radius_px, const MarkInk& ink) {
  const int segments = circle_segments(radius_px);
  if (ink.fill != 0) list.AddCircleFilled(vec(centre), radius_px, ink.fill, segments);
  if (radius_px > 2.0F) list.AddCircle(vec(centre), radius_px, ink.outline, segments, ink.outline_px);
}

void stroke_one(const MapFrame& frame, const Mark& mark, const MarkInk& ink) {
  ImDrawList& list = drawing_of(frame);
  const std::vector<Point> corners = corners_of(mark);
  if (corners.empty()) {
    const float radius_px = std::max(in_px(frame, mark.radius), kLeastMark_px);
    return stroke_circle(list, to_screen(frame.camera, frame.area, mark.centre), radius_px, ink);
  }
  std::vector<ImVec2> points;
  points.reserve(corners.size());
  for (const Point corner : corners) points.push_back(vec(to_screen(frame.camera, frame.area, corner)));
  const auto count = static_cast<int>(points.size());
  if (ink.fill != 0) list.AddConvexPolyFilled(points.data(), count, ink.fill);
  list.AddPolyline(points.data(), count, ink.outline, ImDrawFlags_Closed, ink.outline_px);
}

}  // namespace

ImDrawList& drawing_of(const MapFrame& frame) {
  return frame.drawing != nullptr ? *frame.drawing : *ImGui::GetWindowDrawList();
}

void stroke_area(const MapFrame& frame, const Area& area) {
  const ImVec2 low = vec(to_screen(frame.camera, frame.area, area.box.low));
  const ImVec2 high = vec(to_screen(frame.camera, frame.area, area.box.high));
  const float rounding_px = in_px(frame, area.radius);
  const ui::Look look = ui::surface().look();
  drawing_of(frame).AddRectFilled(low, high, area_tint(area.fill, look).packed(), rounding_px);
  if (area.outline_width > 0.0) {
    drawing_of(frame).AddRect(low, high, area_tint(area.outline, look).packed(), rounding_px, 0,
                              line_px(frame, area.outline_width));
  }
}

void stroke_mark(const MapFrame& frame, const Mark& mark) {
  const MarkInk ink = ink_of(frame, mark);
  if (mark.ring) {
    MarkInk ring = ink;
    ring.fill = ui::palette().sheet.packed();
    stroke_one(frame, ring_of(mark), ring);
  }
  stroke_one(frame, mark, ink);
}

void stroke_line(const MapFrame& frame, const Line& line, bool coarse) {
  const ui::Pixels start = to_screen(frame.camera, frame.area, line.from);
  const ui::Pixels end = to_screen(frame.camera, frame.area, line.to);
  const float length_px = std::hypot(end.x - start.x, end.y - start.y);
  if (length_px < kLeastLine_px) return;
  const unsigned ink = line_tint(line.colour, ui::surface().look()).packed();
  const float width_px = coarse ? 1.0F : line_px(frame, line.width);
  if (line.style != LineStyle::solid && !coarse) {
    return stroke_pattern(frame, line, line.style == LineStyle::dashed ? kDashes : kDots, width_px, ink);
  }
  const ImVec2 from = vec(start);
  const ImVec2 to = vec(end);
  if (coarse || length_px < 24.0F || is_straight(line)) {
    drawing_of(frame).AddLine(from, to, ink, width_px);
    return;
  }
  const int segments = std::clamp(static_cast<int>(length_px / 24.0F), 6, 24);
  const ImVec2 control = vec(to_screen(frame.camera, frame.area, line.control));
  drawing_of(frame).AddBezierQuadratic(from, control, to, ink, width_px, segments);
}

}  // namespace samenhang

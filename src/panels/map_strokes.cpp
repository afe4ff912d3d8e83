#include "panels/map_strokes.h"

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
    ImGui::GetWindowDrawList()->AddLine(vec(from), vec(to), ink, width_px);
  }
}

void stroke_circle(ui::Pixels centre, float radius_px, const Mark& mark, float outline_px) {
  ImDrawList* list = ImGui::GetWindowDrawList();
  const int segments = circle_segments(radius_px);
  if (mark.fill.alpha > 0) list->AddCircleFilled(vec(centre), radius_px, tint_of(mark.fill).packed(), segments);
  if (radius_px > 2.0F) list->AddCircle(vec(centre), radius_px, tint_of(mark.outline).packed(), segments, outline_px);
}

void stroke_one(const MapFrame& frame, const Mark& mark) {
  const float outline_px = line_px(frame, mark.outline_width);
  const std::vector<Point> corners = corners_of(mark);
  if (corners.empty()) {
    const float radius_px = std::max(in_px(frame, mark.radius), kLeastMark_px);
    return stroke_circle(to_screen(frame.camera, frame.area, mark.centre), radius_px, mark, outline_px);
  }
  std::vector<ImVec2> points;
  points.reserve(corners.size());
  for (const Point corner : corners) points.push_back(vec(to_screen(frame.camera, frame.area, corner)));
  const auto count = static_cast<int>(points.size());
  ImDrawList* list = ImGui::GetWindowDrawList();
  if (mark.fill.alpha > 0) list->AddConvexPolyFilled(points.data(), count, tint_of(mark.fill).packed());
  list->AddPolyline(points.data(), count, tint_of(mark.outline).packed(), ImDrawFlags_Closed, outline_px);
}

}  // namespace

ui::Tint tint_of(Colour colour) {
  return {colour.red, colour.green, colour.blue, colour.alpha};
}

void stroke_area(const MapFrame& frame, const Area& area) {
  const ImVec2 low = vec(to_screen(frame.camera, frame.area, area.box.low));
  const ImVec2 high = vec(to_screen(frame.camera, frame.area, area.box.high));
  const float rounding_px = in_px(frame, area.radius);
  ImDrawList* list = ImGui::GetWindowDrawList();
  list->AddRectFilled(low, high, tint_of(area.fill).packed(), rounding_px);
  if (area.outline_width > 0.0) {
    list->AddRect(low, high, tint_of(area.outline).packed(), rounding_px, 0, line_px(frame, area.outline_width));
  }
}

void stroke_mark(const MapFrame& frame, const Mark& mark) {
  if (mark.ring) {
    Mark ring = ring_of(mark);
    ring.fill = {255, 255, 255, 255};
    ring.ring = false;
    stroke_one(frame, ring);
  }
  stroke_one(frame, mark);
}

void stroke_line(const MapFrame& frame, const Line& line, bool coarse) {
  const unsigned ink = tint_of(line.colour).packed();
  const float width_px = coarse ? 1.0F : line_px(frame, line.width);
  if (line.style != LineStyle::solid && !coarse) {
    return stroke_pattern(frame, line, line.style == LineStyle::dashed ? kDashes : kDots, width_px, ink);
  }
  const ImVec2 from = vec(to_screen(frame.camera, frame.area, line.from));
  const ImVec2 to = vec(to_screen(frame.camera, frame.area, line.to));
  const float length_px = in_px(frame, distance(line.from, line.to));
  if (coarse || length_px < 24.0F || is_straight(line)) {
    ImGui::GetWindowDrawList()->AddLine(from, to, ink, width_px);
    return;
  }
  const int segments = std::clamp(static_cast<int>(length_px / 24.0F), 6, 24);
  const ImVec2 control = vec(to_screen(frame.camera, frame.area, line.control));
  ImGui::GetWindowDrawList()->AddBezierQuadratic(from, control, to, ink, width_px, segments);
}

}  // namespace samenhang

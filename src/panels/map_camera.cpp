#include "panels/map_camera.h"

#include "scene/geometry.h"

#include <algorithm>
#include <optional>
#include <variant>

namespace samenhang {
namespace {

constexpr double kNearest_px = 40.0;  // per unit
constexpr double kFarthest_px = 0.004;
constexpr double kMostFitted_px = 3.0;  // a handful of parties is not blown up to fill the window

double clamped(double px_per_unit) {
  return std::clamp(px_per_unit, kFarthest_px, kNearest_px);
}

ui::Pixels size_of(const ui::Rectangle& area) {
  return {area.high.x - area.low.x, area.high.y - area.low.y};
}

}  // namespace

ui::Pixels to_screen(const Camera& camera, const ui::Rectangle& area, Point place) {
  const ui::Pixels centre = area.middle();
  return {centre.x + static_cast<float>((place.x - camera.middle.x) * camera.px_per_unit),
          centre.y + static_cast<float>((place.y - camera.middle.y) * camera.px_per_unit)};
}

Point to_scene(const Camera& camera, const ui::Rectangle& area, ui::Pixels pixel) {
  const ui::Pixels centre = area.middle();
  return {camera.middle.x + static_cast<double>(pixel.x - centre.x) / camera.px_per_unit,
          camera.middle.y + static_cast<double>(pixel.y - centre.y) / camera.px_per_unit};
}

Box in_sight(const Camera& camera, const ui::Rectangle& area) {
  return {to_scene(camera, area, area.low), to_scene(camera, area, area.high)};
}

Camera fitted(const Box& box, const ui::Rectangle& area, float margin_px) {
  const ui::Pixels size = size_of(area);
  const double width_px = std::max(static_cast<double>(size.x - 2.0F * margin_px), 1.0);
  const double height_px = std::max(static_cast<double>(size.y - 2.0F * margin_px), 1.0);
  const double across = width_px / std::max(box.width(), 1.0);
  const double down = height_px / std::max(box.height(), 1.0);
  return {clamped(std::min({across, down, kMostFitted_px})),
          {(box.low.x + box.high.x) / 2.0, (box.low.y + box.high.y) / 2.0}};
}

Camera zoomed(const Camera& camera, const ui::Rectangle& area, ui::Pixels at, double factor) {
  const Point kept = to_scene(camera, area, at);
  Camera nearer{clamped(camera.px_per_unit * factor), kept};
  const Point moved = to_scene(nearer, area, at);
  nearer.middle = {2.0 * kept.x - moved.x, 2.0 * kept.y - moved.y};
  return nearer;
}

Camera panned(const Camera& camera, ui::Pixels by) {
  Camera moved = camera;
  moved.middle.x -= static_cast<double>(by.x) / camera.px_per_unit;
  moved.middle.y -= static_cast<double>(by.y) / camera.px_per_unit;
  return moved;
}

Box extent_of(const Scene& scene) {
  std::optional<Box> all;
  const auto add = [&all](const Box& box) { all = all ? united(*all, box) : box; };
  for (const Shape& shape : scene.background) {
    if (const auto* area = std::get_if<Area>(&shape)) add(box_of(*area));
  }
  for (const PartyShape& party : scene.parties) add(box_of(party.mark));
  return all.value_or(scene.map);
}

}  // namespace samenhang

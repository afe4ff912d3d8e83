#pragma once

#include "scene/scene.h"
#include "ui/shapes.h"

struct ImDrawList;

namespace samenhang {

// Where one stands above the map, and how near.
struct Camera {
  double px_per_unit = 1.0;
  Point middle;  // the scene's point in the middle of the area it is drawn in

  bool operator==(const Camera&) const = default;
};

// The map in one frame: what is drawn, from where, and in which part of the screen.
struct MapFrame {
  const Scene& scene;
  const Camera& camera;
  ui::Rectangle area;
  ImDrawList* drawing = nullptr;  // what is drawn goes there; null: into the current window
};

ui::Pixels to_screen(const Camera& camera, const ui::Rectangle& area, Point place);
Point to_scene(const Camera& camera, const ui::Rectangle& area, ui::Pixels pixel);

/// The part of the scene that is in sight.
Box in_sight(const Camera& camera, const ui::Rectangle& area);

/// All of `box` in the area, with `margin_px` left free on every side.
Camera fitted(const Box& box, const ui::Rectangle& area, float margin_px);

/// Nearer by `factor` (below 1: farther), with what lies at `at` kept in its place. There is a limit to both.
Camera zoomed(const Camera& camera, const ui::Rectangle& area, ui::Pixels at, double factor);

/// The map moved along with the pointer.
Camera panned(const Camera& camera, ui::Pixels by);

/// What is drawn of a scene, without the frame that stands round it on paper.
Box extent_of(const Scene& scene);

}  // namespace samenhang

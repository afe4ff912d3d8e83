#include "scene/map_scene.h"

#include "scene/captions.h"
#include "scene/fit.h"
#include "scene/frame.h"
#include "scene/geometry.h"
#include "scene/legend_signs.h"

namespace samenhang {
namespace {

FrameTexts texts_of(const MapPlan& plan, const std::vector<TieShape>& ties) {
  return {title_of(plan), subtitles_of(plan, ties), source_of(plan), {}};
}

Scene scene_of(DrawnMap map, const MapPlan& plan, double unit) {
  Scene scene;
  scene.legend = legend_of(plan, map.parties, map.ties, unit);
  scene.title = title_of(plan);
  scene.description = description_of(plan, map.ties);
  scene.map = map.extent;
  scene.background = shapes_of(map.islands, plan);
  scene.ties = std::move(map.ties);
  scene.parties = std::move(map.parties);
  return scene;
}

Scene on_paper(MapPlan plan, Point paper) {
  // What the texts say of the ties does not depend on where the ties are drawn.
  FrameTexts texts = texts_of(plan, tie_shapes(plan, party_shapes(plan)));
  const double unit = unit_of(paper);
  const Box room = plan.style.frame ? map_room(paper, texts) : Box{{0.0, 0.0}, paper};
  DrawnMap map = fitted(plan, room, unit);
  texts.note = unlabelled_note(plan, map.parties);
  Scene scene = scene_of(std::move(map), plan, unit);
  scene.bounds = {{0.0, 0.0}, paper};
  scene.map = room;
  if (plan.style.frame) scene.frame = framed(paper, texts, column_of(scene.legend, unit));
  return scene;
}

Scene as_large_as_needed(const MapPlan& plan) {
  DrawnMap map = drawn(plan);
  FrameTexts texts = texts_of(plan, map.ties);
  texts.note = unlabelled_note(plan, map.parties);
  Scene scene = scene_of(std::move(map), plan, 1.0);
  scene.bounds = scene.map;
  if (plan.style.frame) {
    LooseFrame frame = framed_round(scene.map, texts, column_of(scene.legend, 1.0));
    scene.frame = std::move(frame.shapes);
    scene.bounds = frame.bounds;
  }
  return scene;
}

}  // namespace

Scene map_scene(const MapInput& input, const MapStyle& style, const Catalogue& catalogue) {
  MapPlan plan = plan_of(input, style, catalogue);
  return style.paper ? on_paper(std::move(plan), *style.paper) : as_large_as_needed(plan);
}

}  // namespace samenhang

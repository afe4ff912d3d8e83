#include "panels/map_painting.h"

#include "panels/map_overlay.h"
#include "ui/scopes.h"
#include "ui/surface.h"

#include <algorithm>
#include <variant>
#include <vector>

namespace samenhang {
namespace {

// How much is seen of what is faded.
constexpr float kFadedStrength = 1.0F - static_cast<float>(kVeil) / 255.0F;

PictureKey key_of(const View& view, const MapMoment& moment) {
  return {view.project_number, view.scene_revision, moment.frame.camera,
          moment.frame.area,   moment.wishes,       ui::surface().look()};
}

// The names are placed anew where they are of something else. True if they are.
bool update_names(MapState& state, const PictureKey& key, const MapMoment& moment) {
  if (state.named == key) return false;
  state.names = names_in_sight(moment.frame, moment.wishes);
  state.named = key;
  return true;
}

void update_pointed_at(MapState& state, const MapMoment& moment, bool renamed) {
  if (!moment.under) return state.pointed_at.reset();
  if (!renamed && state.pointed_at && state.pointed_at->vertex == *moment.under) return;
  state.pointed_at = PointedAt{*moment.under, names_about(moment.frame, moment.wishes, state.names, *moment.under)};
}

// The map at rest. False while its picture is not finished.
bool paint_at_rest(MapState& state, const PictureKey& key, const MapMoment& moment, bool fades) {
  ui::KeptPictures* pictures = ui::surface().pictures();
  if (pictures != nullptr && !state.picture.refused) {
    show_picture(*pictures, state.picture, moment.frame, fades ? kFadedStrength : 1.0F);
    return is_finished(state.picture, key);
  }
  paint_map(moment.frame, state.names);
  if (fades) paint_veil(moment.frame);
  return true;
}

void paint_pins_in_sight(const View& view, const MapState& state, const MapFrame& frame) {
  std::vector<Vertex> pinned = vertices_of(view, pinned_members(view));
  if (state.pointed_at) {
    const std::vector<bool> lit = neighbourhood(frame.scene, state.pointed_at->vertex);
    std::erase_if(pinned, [&lit](Vertex member) { return !lit[member]; });
  }
  paint_pins(frame, pinned);
}

void paint_rings(const View& view, const MapFrame& frame, const std::optional<Shifted>& shifted) {
  std::vector<std::string> ids = view.marked;
  ids.emplace_back(view.selected);
  const Shifted moved = shifted.value_or(Shifted{});
  for (const Vertex member : vertices_of(view, ids)) {
    const bool moves = std::ranges::count(moved.ids, view.network.members()[member].id) > 0;
    paint_ring(frame, member, moves ? moved.by : Point{});
  }
}

void paint_gesture(const View& view, const MapFrame& frame, const Gesture& gesture) {
  if (const auto* boxing = std::get_if<Boxing>(&gesture)) paint_box(frame, boxing->from, boxing->to);
  if (const auto* tying = std::get_if<Tying>(&gesture)) {
    if (const auto from = view.network.find(tying->from)) paint_rubber_line(frame, *from, tying->to);
  }
}

// Brings names and picture up to date where nothing moves.
void catch_up(MapState& state, const PictureKey& key, const MapMoment& moment) {
  ui::KeptPictures* pictures = ui::surface().pictures();
  const bool keeps = pictures != nullptr && !state.picture.refused;
  const bool rests = state.seen == key;
  state.seen = key;
  if (keeps && !rests) return state.pointed_at.reset();
  const bool renamed = update_names(state, key, moment);
  update_pointed_at(state, moment, renamed);
  if (keeps && renamed) return;  // it took its share of this frame
  if (keeps && !paint_picture(*pictures, state.picture, key, moment.frame, state.names)) state.picture.refused = true;
}

}  // namespace

void paint_before(const View& view, const MapState& state, const MapFrame& frame) {
  const ui::KeptPictures* pictures = ui::surface().pictures();
  const ui::Clip clip(frame.area);
  if (pictures != nullptr && !state.picture.refused) return show_picture(*pictures, state.picture, frame, 1.0F);
  const bool has_names = state.named && state.named->project_number == view.project_number &&
                         state.named->scene_revision == view.scene_revision;
  paint_map(frame, has_names ? state.names : MapNames{});
}

bool paint_frame(const View& view, MapState& state, const MapMoment& moment) {
  const PictureKey key = key_of(view, moment);
  const MapFrame& frame = moment.frame;
  catch_up(state, key, moment);
  const std::optional<Shifted> shifted = shifted_by(state.gesture);
  const ui::Clip clip(frame.area);
  const bool finished = paint_at_rest(state, key, moment, shifted || state.pointed_at);
  if (state.pointed_at) paint_lit(frame, *state.pointed_at);
  if (shifted) {
    paint_shifted(frame, vertices_of(view, shifted->ids), shifted->by);
  } else {
    paint_pins_in_sight(view, state, frame);
  }
  paint_rings(view, frame, shifted);
  paint_gesture(view, frame, state.gesture);
  return finished;
}

}  // namespace samenhang

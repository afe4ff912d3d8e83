#include "panels/map_picture.h"

#include "panels/map_canvas.h"
#include "panels/map_tints.h"
#include "ui/surface.h"

#include <imgui.h>

#include <cmath>

namespace samenhang {
namespace {

constexpr float kMargin_px = 160.0F;  // that a picture holds beyond what is seen, for panning

ui::Rectangle with_margin(const ui::Rectangle& area) {
  const float margin_px = std::round(ui::scaled(kMargin_px));
  return {{area.low.x - margin_px, area.low.y - margin_px}, {area.high.x + margin_px, area.high.y + margin_px}};
}

// Begins a picture of `key`. The first one of a project is shown while it comes about.
bool start(ui::KeptPictures& pictures, MapPicture& state, const PictureKey& key) {
  if (state.shown_of && state.shown_of->project_number != key.project_number) state.shown_of.reset();
  const std::size_t picture = state.shown_of ? 1 - state.shown : state.shown;
  if (!pictures.start(picture, with_margin(key.area), ui::palette_of(key.look).sheet)) return false;
  state.painting = MapPicture::Painting{key, picture, 0};
  if (!state.shown_of) state.shown_of = key;
  return true;
}

void paint_next(ui::KeptPictures& pictures, MapPicture::Painting& painting, const MapFrame& frame,
                const MapNames& names) {
  ImDrawList drawing(ImGui::GetDrawListSharedData());
  drawing._ResetForNewFrame();
  drawing.PushTextureID(ImGui::GetIO().Fonts->TexID);
  const ui::Rectangle part = with_margin(painting.of.area);
  drawing.PushClipRect({part.low.x, part.low.y}, {part.high.x, part.high.y});
  // The camera's middle stays the middle of the area.
  const MapFrame wide{frame.scene, painting.of.camera, part, &drawing};
  paint_part(wide, names, painting.next_part++);
  pictures.paint(painting.picture, drawing);
}

}  // namespace

bool paint_picture(ui::KeptPictures& pictures, MapPicture& state, const PictureKey& key, const MapFrame& frame,
                   const MapNames& names) {
  if (is_finished(state, key)) return true;
  const bool goes_on = state.painting && state.painting->of == key;
  if (!goes_on && !start(pictures, state, key)) return false;
  if (!state.painting) return false;
  MapPicture::Painting& painting = *state.painting;
  const std::size_t count = count_parts(frame, names);
  while (painting.next_part < count && pictures.has_time()) paint_next(pictures, painting, frame, names);
  if (painting.next_part < count) return true;
  state.shown = painting.picture;
  state.shown_of = key;
  state.painting.reset();
  return true;
}

bool is_finished(const MapPicture& state, const PictureKey& key) {
  return !state.painting && state.shown_of == key;
}

void show_picture(const ui::KeptPictures& pictures, const MapPicture& state, const MapFrame& frame, float strength) {
  if (!state.shown_of) return;
  const PictureKey& key = *state.shown_of;
  const ui::Rectangle part = with_margin(key.area);
  const auto now_at = [&](ui::Pixels pixel) {
    return to_screen(frame.camera, frame.area, to_scene(key.camera, key.area, pixel));
  };
  ui::Rectangle place{now_at(part.low), now_at(part.high)};
  if (frame.camera.px_per_unit == key.camera.px_per_unit) {
    // On whole pixels nothing blurs.
    place.low = {std::round(place.low.x), std::round(place.low.y)};
    place.high = {place.low.x + part.high.x - part.low.x, place.low.y + part.high.y - part.low.y};
  }
  pictures.show(state.shown, place, strength);
}

}  // namespace samenhang

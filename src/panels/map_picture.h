#pragma once

#include "panels/map_camera.h"
#include "panels/map_names.h"
#include "ui/kept_pictures.h"
#include "ui/theme.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace samenhang {

// What a picture of the map at rest is of: as long as all of this stays, so does the picture.
struct PictureKey {
  std::uint64_t project_number = 0;
  std::uint64_t scene_revision = 0;
  Camera camera;
  ui::Rectangle area;
  NameWishes wishes;
  ui::Look look = ui::Look::light;

  bool operator==(const PictureKey&) const = default;
};

// Which pictures there are of the map: one that is shown, and one that is being painted to take its place.
struct MapPicture {
  struct Painting {
    PictureKey of;
    std::size_t picture = 0;
    std::size_t next_part = 0;
  };
  std::size_t shown = 0;
  std::optional<PictureKey> shown_of;  // none: nothing was painted yet
  std::optional<Painting> painting;
  bool refused = false;  // there is no memory for pictures
};

/// Paints on at the picture of `key`, for as long as this frame has time: a new one where the last was of something
/// else. False where there is no memory for pictures: the map must then be painted itself.
bool paint_picture(ui::KeptPictures& pictures, MapPicture& state, const PictureKey& key, const MapFrame& frame,
                   const MapNames& names);

/// Whether the picture that is shown is a finished one of `key`.
bool is_finished(const MapPicture& state, const PictureKey& key);

/// Shows the last picture in the current window, moved and stretched to where the camera has it by now. `strength`
/// 0..1: how much of it is seen.
void show_picture(const ui::KeptPictures& pictures, const MapPicture& state, const MapFrame& frame, float strength);

}  // namespace samenhang

#pragma once

#include "panels/kept.h"
#include "panels/legend_rows.h"
#include "panels/map_canvas.h"
#include "panels/map_forms.h"
#include "panels/map_gesture.h"
#include "panels/map_menu.h"
#include "panels/map_picture.h"

#include <optional>
#include <string>
#include <vector>

namespace samenhang {

// What the map remembers from frame to frame.
struct MapState {
  std::optional<Camera> camera;     // none: all of the map is to be shown
  std::optional<bool> legend_open;  // none: where it leaves the map enough room
  bool fit = false;                 // asked from elsewhere, carried out in the next frame
  std::string centre;               // a member's id, likewise; empty: none

  bool keys_are_free = true;  // for the map: nothing is typed, and no list or dialog is open

  Kept<std::vector<LegendRows>> legend;

  Gesture gesture;
  MenuTarget menu;
  TieForm tie_form;
  PartyForm party_form;

  PictureKey seen;                  // what the frame before was of
  std::optional<PictureKey> named;  // what `names` are of
  MapNames names;
  std::optional<PointedAt> pointed_at;
  MapPicture picture;
};

}  // namespace samenhang

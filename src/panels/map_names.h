#pragma once

#include "panels/map_camera.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace samenhang {

// A name as it stands on screen.
struct ScreenLabel {
  Vertex vertex = 0;
  Box box;  // px
  std::vector<std::string> lines;

  bool operator==(const ScreenLabel&) const = default;
};

// The name of an island.
struct Caption {
  Box box;  // px
  std::string words;
  float text_px = 0.0F;

  bool operator==(const Caption&) const = default;
};

// The texts on the map.
struct MapNames {
  std::vector<Caption> captions;
  std::vector<ScreenLabel> labels;
  std::size_t left_out = 0;  // marks in sight that have no name
};

// What names are placed by, beside the map itself.
struct NameWishes {
  double text_px = 13.0;                // the size of the letters
  std::optional<Vertex> selected = {};  // it and its neighbours come first
  std::vector<Box> covered = {};        // by what stands over the map: no name comes there

  bool operator==(const NameWishes&) const = default;
};

/// The names that can be read at this zoom. Captions of islands keep off the marks where they can. Of the marks in
/// sight the selected one comes first, then its neighbours, then all that are not faded, the faded last; the larger
/// before the smaller. Inter's own widths measure them.
MapNames names_in_sight(const MapFrame& frame, const NameWishes& wishes);

/// The names of `about` and of its neighbours: those that have one in `names` keep it where it is, the others come
/// where there is room, if need be over what is not their neighbour.
std::vector<ScreenLabel> names_about(const MapFrame& frame, const NameWishes& wishes, const MapNames& names,
                                     Vertex about);

/// `vertex` and its neighbours: true for each of them.
std::vector<bool> neighbourhood(const Scene& scene, Vertex vertex);

/// Whether the scene draws this mark pale, since others are lit.
bool is_faded(const Mark& mark);

/// The marks that can be seen.
std::vector<const PartyShape*> marks_in_sight(const MapFrame& frame);

}  // namespace samenhang

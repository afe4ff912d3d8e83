#pragma once

#include "panels/map_camera.h"
#include "panels/map_names.h"
#include "ui/shapes.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace samenhang {

/// The member whose mark lies under `pixel`, the uppermost; small marks are a little easier to hit than they look.
std::optional<Vertex> member_at(const MapFrame& frame, ui::Pixels pixel);

/// The tie that runs under `pixel`, the nearest: its place in the scene's ties.
std::optional<std::size_t> tie_at(const MapFrame& frame, ui::Pixels pixel);

/// The place of a mark on screen.
ui::Rectangle place_of(const MapFrame& frame, const Mark& mark);

/// Into how many parts the map falls apart that are each drawn in a moment: islands, ties, marks, names.
std::size_t count_parts(const MapFrame& frame, const MapNames& names);

/// Paints one of them; all of them, in their order, are the map at rest.
void paint_part(const MapFrame& frame, const MapNames& names, std::size_t part);

/// All of them.
void paint_map(const MapFrame& frame, const MapNames& names);

// How strong the veil is over what fades, of 255.
constexpr std::uint8_t kVeil = 195;

/// Fades all that is painted already.
void paint_veil(const MapFrame& frame);

// Who is pointed at, and the names of that member and its neighbours.
struct PointedAt {
  Vertex vertex = 0;
  std::vector<ScreenLabel> labels;
};

/// That member, its ties and its neighbours, to stand out from the rest.
void paint_lit(const MapFrame& frame, const PointedAt& pointed_at);

/// These members as they would be `by` farther, with their ties.
void paint_shifted(const MapFrame& frame, const std::vector<Vertex>& members, Point by);

}  // namespace samenhang

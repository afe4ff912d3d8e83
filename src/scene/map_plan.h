#pragma once

#include "scene/map_scene.h"
#include "scene/palette.h"

#include <vector>

namespace samenhang {

struct ValueRange {
  double least = 0.0;
  double most = 0.0;
};

// From the layout's positions to places on the sheet.
struct Placing {
  Point from;  // this position
  Point to;    // comes here
  double across = 1.0;
  double down = 1.0;

  Point operator()(Point p) const { return {to.x + (p.x - from.x) * across, to.y + (p.y - from.y) * down}; }
};

// What every part of a map is drawn from: the input, and the decisions that hold for the whole map.
struct MapPlan {
  const MapInput& input;
  const MapStyle& style;
  const Catalogue& catalogue;
  std::vector<Tint> tints;
  std::vector<bool> lit;   // for each member: not faded
  ValueRange sizes;        // of size_value, 0 included
  Positions places;        // of the centres, on the sheet
  Placing placing;         // how they came there
  double zoom = 1.0;       // of marks and lines
  double text_size = 8.5;  // of labels
};

/// The plan in the layout's own positions and sizes.
MapPlan plan_of(const MapInput& input, const MapStyle& style, const Catalogue& catalogue);

/// The number that a mark's size shows: of the measure of the style, or of ties. NaN where it is not defined.
double size_value(const MapPlan& plan, Vertex v);

/// The radius for a value of size_value. An undefined value is drawn smallest.
double radius_for(const MapPlan& plan, double value);

MarkShape shape_of(Side side);

/// One shape for each member, without its label, in the order of the network.
std::vector<PartyShape> party_shapes(const MapPlan& plan);

/// The ties of the network in its order, then the desired ties that are not there yet, each pair once. A line
/// that would run through a third mark is bent round it.
std::vector<TieShape> tie_shapes(const MapPlan& plan, const std::vector<PartyShape>& parties);

/// The width of the line of a tie of this strength (1..4).
double line_width(const MapPlan& plan, int strength);
Colour line_colour(TieKind kind, int strength);

/// The drawing of one tie: its line between two places, with the strokes of its kind. `named_from` says which
/// half of a one-sided tie is drawn strong.
TieShape drawn_tie(const MapPlan& plan, Line line, TieKind kind, bool named_from);

}  // namespace samenhang

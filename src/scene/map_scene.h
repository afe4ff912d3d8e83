#pragma once

#include "base/catalogue.h"
#include "measures/measure.h"
#include "scene/scene.h"

#include <optional>
#include <string>
#include <vector>

namespace samenhang {

// What the map is drawn of.
struct MapInput {
  const Inventory& inventory;  // the part that is shown
  const Network& network;      // of that inventory
  const Positions& positions;  // one for each member
};

enum class ColourBy { domain, side, kind };

std::string_view key_of(ColourBy by);  // domain, side, kind
std::optional<ColourBy> colour_by_of(std::string_view key);

// How it is drawn. All of it is said in the legend.
struct MapStyle {
  ColourBy colour_by = ColourBy::domain;
  const PartyMeasure* size_by = nullptr;  // null: by number of ties
  Scores sizes;                           // of size_by, one for each member; empty: degrees
  std::vector<Vertex> highlighted;        // lit, the rest faded; empty: none
  std::string title;                      // empty: made of the municipality's name
  Sentence filter;                        // what is filtered on; empty: everything is shown
  Sentence about;                         // what is lit, in a sentence; empty: nothing is said of it
  std::string source;                     // the file it was read from; empty: the municipality's lists
  bool tells_trouble = true;              // false: a troubled tie looks like any other, as an appendix must have it
  std::string layout_id;                  // for the islands: with domain-islands each domain gets its area and name
  bool labels = true;                     // names beside the marks; without them the painter writes its own
  bool frame = true;                      // title, legend and source round the map
  std::optional<Point> paper;             // width and height in points; nothing: as large as the map needs
};

/// The map of a network, ready for any painter.
///
/// Reads   members, ties, relations (also desired ones, drawn dashed and never counted), the flags of kinds and
///         domains, project facts. Draws no person and no note; troubled ties only where the style tells them.
/// Places  marks at their positions, labels where they do not overlap (by size of the mark, then by id), the
///         legend of what is in view only, title, reference date, which network, filter, source and version.
/// Order   parties and ties as in the network, so the same input gives the same scene.
Scene map_scene(const MapInput& input, const MapStyle& style, const Catalogue& catalogue);

}  // namespace samenhang

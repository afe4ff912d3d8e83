#pragma once

#include "scene/map_plan.h"

#include <string>
#include <vector>

namespace samenhang {

// The ground of one domain, or of the parties without one: the area round them, with its name.
struct DrawnIsland {
  std::string domain;  // key; empty: none
  std::vector<Vertex> parties;
  Box box;
  Box head;  // the room of the name
  Text name;
};

/// An island for each domain in view, last that of the parties without one, with the room
/// that the layout kept for it.
/// None unless the layout places parties by domain.
std::vector<DrawnIsland> islands_of_map(const MapPlan& plan, const std::vector<PartyShape>& parties);

/// Makes each island large enough for the labels as they were placed, and puts its name in its corner.
void enclose_labels(std::vector<DrawnIsland>& islands, const std::vector<PartyShape>& parties);

/// What lies behind the ties: the areas, then their names.
std::vector<Shape> shapes_of(const std::vector<DrawnIsland>& islands, const MapPlan& plan);

}  // namespace samenhang

#pragma once

#include "scene/map_plan.h"

#include <string>
#include <vector>

namespace samenhang {

// The ground of one domain: the area round its parties, with its name.
struct Island {
  std::string domain;  // key
  std::vector<Vertex> parties;
  Box box;
  Text name;
};

/// An island for each domain in view, in the order of the list, with the room that labels under the marks need.
/// Empty unless the layout places parties by domain.
std::vector<Island> islands_of_map(const MapPlan& plan, const std::vector<PartyShape>& parties);

/// Makes each island large enough for the labels as they were placed.
void enclose_labels(std::vector<Island>& islands, const std::vector<PartyShape>& parties);

/// What lies behind the ties: the areas, then their names.
std::vector<Shape> shapes_of(const std::vector<Island>& islands, const MapPlan& plan);

}  // namespace samenhang

#pragma once

#include "document/document.h"

#include <vector>

namespace samenhang {

struct CarriedOver {
  Positions positions;
  std::vector<Vertex> newcomers;  // that had no place; ascending
};

/// The places of the members of `network`, by their ids.
Places places_of(const Network& network, const Positions& positions);

/// Places for the members of `to`, until a layout has been made of it.
///
/// Reads   the places in `known`, taken over by id, and those in `pins`, which go before them.
/// Places  a member that has none at the middle of its neighbours that have, a little aside; one without such
///         neighbours in a row below all others.
/// Seed    none: by order alone.  Cost  O((n + m) log n).
CarriedOver carried_over(const Places& known, const Places& pins, const Network& to);

}  // namespace samenhang

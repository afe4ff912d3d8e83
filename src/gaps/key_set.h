#pragma once

#include "gaps/situation.h"

#include <vector>

namespace samenhang {

// The parties that matter most.
struct KeySet {
  std::vector<Vertex> parties;  // ascending
  bool marked = false;          // by the user; else those that stand most in between
};

/// The active parties marked as key party. If there are none, the key_set_size parties of the highest betweenness,
/// rounded to 9 decimals; ties by id.
KeySet key_set_of(const Situation& situation);

}  // namespace samenhang

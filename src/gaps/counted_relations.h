#pragma once

#include "gaps/situation.h"

#include <string>
#include <vector>

namespace samenhang {

// A row of the relations with both its ends in the network.
struct RelationEnds {
  const Relation* relation = nullptr;
  Vertex from = 0;
  Vertex to = 0;
};

/// The relations of `status` between two active parties, in the order of the table; each row is one of its own.
std::vector<RelationEnds> relations_with(const Situation& situation, RelationStatus status);

/// The ids of both ends as the row gives them, joined with |: `from|to`.
std::string from_to(const Relation& relation);

/// What the relation is called: the label of its kind.
Label kind_label(const Situation& situation, const Relation& relation);

}  // namespace samenhang

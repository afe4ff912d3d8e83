#pragma once

#include "gaps/situation.h"

#include <unordered_map>

namespace samenhang {

using NeighbourhoodCounts = std::unordered_map<NeighbourhoodCode, long>;

/// How many active initiatives name each neighbourhood; "Hele gemeente" names none.
NeighbourhoodCounts initiatives_by_neighbourhood(const Situation& situation);

/// How many active parties of a resident kind list each neighbourhood.
NeighbourhoodCounts resident_parties_by_neighbourhood(const Situation& situation);

/// 0 where `counts` does not hold the neighbourhood.
long count_in(const NeighbourhoodCounts& counts, const NeighbourhoodCode& code);

}  // namespace samenhang

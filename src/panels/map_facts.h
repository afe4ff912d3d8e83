#pragma once

#include "panels/view.h"

#include <string>
#include <vector>

namespace samenhang {

/// What stands in the tooltip of a member of the network, below its name.
std::vector<std::string> member_facts(const View& view, Vertex vertex);

/// The line below the map's title: the reference date, which network, how many parties and ties.
std::string map_subtitle(const View& view);

/// "60 of 60 parties · 147 ties".
std::string shown_counts(const View& view);

/// How many active parties the filter hides.
long hidden_parties(const View& view);

}  // namespace samenhang

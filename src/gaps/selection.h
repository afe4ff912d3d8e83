#pragma once

#include "gaps/situation.h"

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace samenhang {

using PartyTest = std::function<bool(Vertex)>;

/// The active parties for which `holds`, ascending.
std::vector<Vertex> parties_where(const Situation& situation, const PartyTest& holds);

/// All parties that take part in at least one active initiative, ascending.
std::vector<Vertex> participants_anywhere(const Situation& situation);

/// Whether `v` has an edge in G to a party for which `holds`.
bool tied_to(const Situation& situation, Vertex v, const PartyTest& holds);

/// Whether `v` takes part in an active initiative together with another party for which `holds`.
bool shares_initiative_with(const Situation& situation, Vertex v, const PartyTest& holds);

/// The rows of the list of domains that none of `parties` has among its domains, in the order of the list.
std::vector<const CodeRow*> domains_without(const Situation& situation, std::span<const Vertex> parties);

/// Whether the list of domains flags it `kern`.
bool is_core_domain(const Situation& situation, std::string_view domain);

/// Those of the party's domains that are core domains, its own first.
std::vector<Label> core_domains_of(const Situation& situation, Vertex v);

}  // namespace samenhang

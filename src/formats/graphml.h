#pragma once

#include "base/result.h"
#include "formats/profile.h"
#include "inventory/tables.h"
#include "network/network.h"

#include <string>
#include <string_view>

namespace samenhang {

/// GraphML, the network format of yEd, Gephi, igraph, NetworkX and many others.
///
/// Reads    with or without the namespace; any encoding that xml_text.h reads; the first network of the file, with the
/// members of
///          networks nested in it; keys in any order, `for` node, edge or all, defaults, keys without a name (their id
///          counts), any attr.type (all are read as text). Of a member: `label`, else `name`, else yEd's NodeLabel;
///          `domain`, `kind`, `initiative` (else `bipartite` of NetworkX, or igraph's `type` that is true). Of a tie:
///          `strength`, else `weight`; `status`; its direction. See foreign_network.h for what becomes of them.
/// Writes   members with name, domain, kind, side and initiative, ties with weight, by_initiative_only and status;
///          always the same keys; UTF-8, LF. Characters that XML cannot hold are left out.
/// Loses    reading: other attributes, positions, colours, hyperedges (a warning), further networks (a warning).
///          Writing: all but the network: no persons, contacts, ratings, notes, and a troubled tie is a tie like
///          others.
/// Refuses  what is not XML or not GraphML, is broken off (the problem says in which line), or has no network.
///          An encoding that is not known. Entities of the document are not expanded, nothing outside the file is read.
/// Source   http://graphml.graphdrawing.org/specification.html
Result<InventoryReading> read_graphml(std::string_view bytes, std::string_view file);

std::string write_graphml(const Inventory& inventory, const Network& network, Profile profile);

}  // namespace samenhang

#pragma once

#include "base/result.h"
#include "formats/profile.h"
#include "inventory/tables.h"
#include "network/network.h"

#include <string>
#include <string_view>

namespace samenhang {

/// DOT, the language of Graphviz.
///
/// Reads    the full grammar, by Graphviz's own reader; UTF-8; the first network of the text, with the members of its
///          subgraphs; attributes with their defaults: of a member `label` (`\N` is its id), else `name`; `domain`,
///          `kind`, `initiative` (else `bipartite`, or `type` that is true); of a tie `strength`, else `weight`;
///          `status`. See foreign_network.h for what becomes of them. Safe to call from several threads; one reads at a
///          time.
/// Writes   one plain network: `label`, `domain`, `kind`, `side`, `initiative`; `weight`, `by_initiative_only`,
///          `status`; every text quoted, never HTML; UTF-8, LF. write_drawn_dot adds how Graphviz is to draw it: the
///          shape tells the side (box inside, ellipse outside, diamond residents, hexagon an initiative), the colour
///          the domain, the width of a line the weight; a tie by an initiative only is dashed.
/// Loses    reading: how things are drawn, and which file or image an attribute names: no such attribute is ever
///          looked at (`image`, `shapefile`, `fontpath`, `imagepath`, `postscript`, ...). A label in HTML is not
///          read: the id is the name (a warning). Writing: all but the network: no persons, contacts, ratings,
///          notes, and a troubled tie is a tie like others.
/// Refuses  what is not DOT (the problem says in which line), is broken off, or is not UTF-8; more than 64 MB; what
///          may have more than two million ties, as two groups joined member by member may in a short text, or so
///          many groups in groups or attributes that it would take very long (see dot_size.h).
/// Source   https://graphviz.org/doc/info/lang.html
Result<InventoryReading> read_dot(std::string_view bytes, std::string_view file);

std::string write_dot(const Inventory& inventory, const Network& network, Profile profile);
std::string write_drawn_dot(const Inventory& inventory, const Network& network, Profile profile);

}  // namespace samenhang

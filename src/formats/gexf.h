#pragma once

#include "base/result.h"
#include "formats/profile.h"
#include "inventory/tables.h"
#include "network/network.h"

#include <string>
#include <string_view>

namespace samenhang {

/// GEXF, the network format of Gephi.
///
/// Reads    versions 1.0 to 1.3, with or without the namespace; any encoding that xml_text.h reads; members with those
///          nested in them; declared attributes with their defaults. Of a member `label`, else the attribute `label` or
///          `name`; `domain`, `kind`, `initiative` (else `bipartite`, or `type` that is true). Of a tie `strength`,
///          else `weight` as an attribute or on the tie; `status`; its direction (mutual is none). See
///          foreign_network.h for what becomes of them.
/// Writes   version 1.3: members with label, domain, kind, side and initiative, ties with weight, by_initiative_only
///          and status; viz:shape tells the side (square inside, disc outside, diamond residents, triangle an
///          initiative) and viz:thickness the weight, in the namespace of that version. No date, so that the same
///          network gives the same bytes. UTF-8, LF. Characters that XML cannot hold are left out.
/// Loses    reading: other attributes, positions, colours; of an attribute that changes over time all but the last
///          value, and when members and ties were there (one note says so). Writing: all but the network: no persons,
///          contacts, ratings, notes, and a troubled tie is a tie like others.
/// Refuses  what is not XML or not GEXF, is broken off (the problem says in which line), or has no network.
/// Source   https://gexf.net/schema.html
Result<InventoryReading> read_gexf(std::string_view bytes, std::string_view file);

std::string write_gexf(const Inventory& inventory, const Network& network, Profile profile);

}  // namespace samenhang

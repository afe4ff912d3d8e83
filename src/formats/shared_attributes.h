#pragma once

#include "network/network.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace samenhang {

// Attributes by name; only those that are filled.
using Attributes = std::vector<std::pair<std::string_view, std::string>>;

/// What a file for another program tells of a member: name, domain, kind, side (inside, outside, residents),
/// initiative (true). Nothing private: no persons, notes, contacts or ratings.
Attributes attributes_of(const Inventory& inventory, const Member& member);

/// Of a tie: weight, by_initiative_only (true), and status: existing for a relation, a troubled one included.
Attributes attributes_of(const Network& network, const Tie& tie);

/// The id under which a member stands in a file: its own, but for an initiative that has a party's id.
std::string member_key(const Network& network, const Member& member);

}  // namespace samenhang

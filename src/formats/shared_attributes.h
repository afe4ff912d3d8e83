#pragma once

#include "formats/profile.h"
#include "network/network.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace samenhang {

// Attributes by name; only those that are filled.
using Attributes = std::vector<std::pair<std::string_view, std::string>>;

/// What a file for another program tells of a member: name, domain, kind, side (inside, outside, residents),
/// initiative (true), and within the municipality its note. Never a person, contact or rating.
Attributes attributes_of(const Inventory& inventory, const Member& member, Profile profile);

/// Of each tie of the network, in its order: weight, by_initiative_only (true), and status: existing for a relation.
/// Within the municipality a troubled one is told apart, and the notes of its relations are there, joined by "; ".
std::vector<Attributes> tie_attributes(const Inventory& inventory, const Network& network, Profile profile);

/// The value of the attribute with this name; empty where there is none.
std::string_view value_of(const Attributes& attributes, std::string_view name);

/// The names of the members on one line, for formats that tell members by name: of those with the same name each has
/// its id behind it.
std::vector<std::string> unique_names(const Network& network);

/// The id under which a member stands in a file: its own, but for an initiative that has a party's id.
std::string member_key(const Network& network, const Member& member);

}  // namespace samenhang

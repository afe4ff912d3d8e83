#pragma once

#include "base/message.h"
#include "network/network.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// Who belongs to which group: a number from 1 for each member, in the order of the network,
// what each group is called on screen (groups[g - 1]) and its stable key for scripts
// (keys[g - 1]: the number of a component, the core number, the key of a domain). 0: in no group.
struct Grouping {
  std::vector<std::uint32_t> group_of;
  std::vector<Label> groups;
  std::vector<std::string> keys;
};

struct GroupMethod {
  std::string_view id;
  Message name;
  Message explanation;
  std::string_view source;
  Grouping (*compute)(const Network&, const Inventory&);
};

// components, cores, domains; the table in table.cpp is the only list.
std::span<const GroupMethod> group_methods();
const GroupMethod* find_group_method(std::string_view id);

}  // namespace samenhang

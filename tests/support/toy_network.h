#pragma once

#include "support/networks.h"

#include <map>
#include <string>

namespace samenhang::test {

// Eleven parties of six domains; ERV has no ties. Its values are worked out by hand.
inline Network toy_network() {
  std::vector<Member> members;
  const auto add = [&members](const std::string& id, const char* domain) {
    members.push_back(member_of(id, domain));
    members.back().row = static_cast<std::uint32_t>(members.size() - 1);
  };
  add("ARM", "poverty");
  add("SCH", "poverty");
  add("WON", "housing");
  add("COR", "housing");
  add("WI", "work");
  add("WIJK", "welfare");
  add("WEL", "welfare");
  add("ZOR", "care");
  add("HA", "care");
  add("BUR", "participation");
  add("ERV", "participation");
  std::map<std::string, Vertex> at;
  for (Vertex v = 0; v < members.size(); ++v) at[members[v].id] = v;
  std::vector<Tie> ties;
  for (const auto& [from, to] : {std::pair("ARM", "SCH"),
                                 {"ARM", "WI"},
                                 {"ARM", "WIJK"},
                                 {"SCH", "WIJK"},
                                 {"WON", "COR"},
                                 {"COR", "WIJK"},
                                 {"WIJK", "WEL"},
                                 {"WIJK", "ZOR"},
                                 {"ZOR", "HA"},
                                 {"WEL", "BUR"},
                                 {"SCH", "COR"}}) {
    ties.push_back({at.at(from), at.at(to)});
  }
  return Network(std::move(members), std::move(ties));
}

// The scores of the members, by id.
inline std::map<std::string, double> by_id(const Network& network, const std::vector<double>& scores) {
  std::map<std::string, double> found;
  for (Vertex v = 0; v < network.vertex_count(); ++v) found[network.members()[v].id] = scores[v];
  return found;
}

}  // namespace samenhang::test

#pragma once

#include "network/network.h"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace samenhang::test {

inline Member member_of(const std::string& id, const std::string& domain = "") {
  Member member;
  member.id = id;
  member.name = id;
  member.domain = Domain(domain);
  return member;
}

// Members with these ids and nothing else.
inline std::vector<Member> members_of(const std::vector<std::string>& ids) {
  std::vector<Member> members;
  for (const std::string& id : ids) {
    members.push_back(member_of(id));
    members.back().row = static_cast<std::uint32_t>(members.size() - 1);
  }
  return members;
}

// Members with the ids 0, 1, 2, ...
inline std::vector<Member> members_of(std::size_t count) {
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < count; ++i) ids.push_back(std::to_string(i));
  return members_of(ids);
}

// A network of `count` members with the ids 0, 1, 2, ... and these ties.
inline Network network_of_ties(std::size_t count, const std::vector<Tie>& ties) {
  return Network(members_of(count), ties);
}

inline Network network_of_ties(std::size_t count, std::initializer_list<std::pair<Vertex, Vertex>> pairs) {
  std::vector<Tie> ties;
  for (const auto& [from, to] : pairs) ties.push_back({.from = from, .to = to});
  return network_of_ties(count, ties);
}

// 0 - 1 - 2 - ... - (count - 1).
inline Network path_of(std::size_t count) {
  std::vector<Tie> ties;
  for (Vertex v = 1; v < count; ++v) ties.push_back({.from = v - 1, .to = v});
  return network_of_ties(count, ties);
}

// The first member tied to all others.
inline Network star_of(std::size_t count) {
  std::vector<Tie> ties;
  for (Vertex v = 1; v < count; ++v) ties.push_back({.from = 0, .to = v});
  return network_of_ties(count, ties);
}

}  // namespace samenhang::test

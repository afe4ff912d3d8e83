#pragma once

#include "network/network.h"

#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace samenhang {

// `count` parties of `domains` domains in turn (0: without a domain), tied as said.
inline Network small_network(std::size_t count, const std::vector<std::pair<Vertex, Vertex>>& ties,
                             std::size_t domains = 3) {
  std::vector<Member> members;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string domain = domains == 0 ? "" : "d" + std::to_string(i % domains);
    members.push_back({.id = "P" + std::to_string(i),
                       .name = "Party " + std::to_string(i),
                       .domain = Domain(domain),
                       .kind = {},
                       .row = static_cast<std::uint32_t>(i)});
  }
  std::vector<Tie> given;
  given.reserve(ties.size());
  for (const auto& [from, to] : ties) given.push_back({.from = from, .to = to});
  return {std::move(members), std::move(given)};
}

// A ring with a chord from every third member, three loose pairs and four members without ties.
inline Network ragged_network(std::size_t domains = 3) {
  std::vector<std::pair<Vertex, Vertex>> ties;
  for (Vertex v = 0; v < 30; ++v) ties.emplace_back(v, (v + 1) % 30);
  for (Vertex v = 0; v < 30; v += 3) ties.emplace_back(v, (v + 11) % 30);
  for (Vertex v = 30; v < 36; v += 2) ties.emplace_back(v, v + 1);
  return small_network(40, ties, domains);
}

// Every party tied to the next and to those `steps` further.
inline Network wide_network(Vertex count, Vertex steps) {
  std::vector<std::pair<Vertex, Vertex>> ties;
  for (Vertex v = 0; v < count; ++v) {
    ties.emplace_back(v, (v + 1) % count);
    ties.emplace_back(v, (v * steps + 7) % count == v ? (v + 2) % count : (v * steps + 7) % count);
  }
  return small_network(count, ties);
}

// Another program in the place of the helper, as long as this lives.
class OtherHelper {
 public:
  explicit OtherHelper(const std::string& program) { setenv("SAMENHANG_LAYOUT_HELPER", program.c_str(), 1); }
  OtherHelper(const OtherHelper&) = delete;
  OtherHelper(OtherHelper&&) = delete;
  OtherHelper& operator=(const OtherHelper&) = delete;
  OtherHelper& operator=(OtherHelper&&) = delete;
  ~OtherHelper() { unsetenv("SAMENHANG_LAYOUT_HELPER"); }
};

}  // namespace samenhang

#include "gaps/separate_component.h"

#include "gaps/findings.h"
#include "groups/components.h"

#include <string>
#include <utility>

namespace samenhang {
namespace {

// A sentence names no more parties than a reader can take in.
constexpr std::size_t kNamesInSentence = 6;

// The members of each component, the largest component first.
std::vector<std::vector<Vertex>> members_of_components(const Network& network) {
  const std::vector<std::uint32_t> component_of = components_of(network);
  std::vector<std::vector<Vertex>> members;
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    const std::size_t component = component_of[v];
    if (component > members.size()) members.resize(component);
    members[component - 1].push_back(v);
  }
  return members;
}

Sentence sentence_for(const Situation& situation, const std::vector<Vertex>& island, long largest) {
  std::vector<std::string> names;
  for (const Vertex v : island) {
    if (names.size() < kNamesInSentence) names.push_back(situation.party(v).name);
  }
  const bool all_named = names.size() == island.size();
  return {all_named
              ? message("{parties} are an island of {count} parties: they have no tie with the largest group of "
                        "{largest} parties.")
              : message("{parties} and others are an island of {count} parties: they have no tie with the largest "
                        "group of {largest} parties."),
          {{"parties", names}, {"count", count_of(island)}, {"largest", largest}}};
}

}  // namespace

std::vector<Finding> separate_component(const Situation& situation) {
  const std::vector<std::vector<Vertex>> components = members_of_components(situation.network());
  std::vector<Finding> findings;
  for (std::size_t i = 1; i < components.size(); ++i) {
    if (components[i].size() < 2) continue;
    std::vector<std::string> ids;
    for (const Vertex v : components[i]) ids.push_back(situation.party(v).id.text());
    findings.push_back({.severity = FindingSeverity::medium,
                        .subject = joined_subject(std::move(ids)),
                        .sentence = sentence_for(situation, components[i], count_of(components[0]))});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

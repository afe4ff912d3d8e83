#include "gaps/cut_vertex.h"

#include "gaps/findings.h"
#include "gaps/fragility.h"
#include "groups/components.h"

#include <cstdint>
#include <string>
#include <utility>

namespace samenhang {
namespace {

Sentence sentence_for(const Situation& situation, Vertex v, long separated) {
  const GapThresholds& thresholds = situation.thresholds();
  return {messages("Without {party} {separated} party would be cut off from the rest of the network (reported from "
                   "{reported}, severity high from {high}).",
                   "Without {party} {separated} parties would be cut off from the rest of the network (reported from "
                   "{reported}, severity high from {high})."),
          {{"party", situation.party(v).name},
           {"separated", separated},
           {"reported", static_cast<long>(thresholds.separated_reported)},
           {"high", static_cast<long>(thresholds.separated_high)}},
          separated};
}

}  // namespace

std::vector<Finding> cut_vertex(const Situation& situation) {
  const std::vector<std::uint32_t> component_of = components_of(situation.network());
  const Fragility fragility = fragility_of(situation.network());
  std::vector<Finding> findings;
  for (Vertex v = 0; v < situation.network().vertex_count(); ++v) {
    const long separated = fragility.separated[v];
    const bool is_cut_vertex = component_of[v] == 1 && separated > 0;
    if (!is_cut_vertex || separated < situation.thresholds().separated_reported) continue;
    const bool many = separated >= situation.thresholds().separated_high;
    findings.push_back({.severity = many ? FindingSeverity::high : FindingSeverity::medium,
                        .subject = situation.party(v).id.text(),
                        .detail = std::to_string(separated),
                        .sentence = sentence_for(situation, v, separated)});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

#include "gaps/single_bridge.h"

#include "gaps/findings.h"
#include "gaps/fragility.h"
#include "groups/components.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

namespace samenhang {
namespace {

Finding finding_for(const Situation& situation, const Tie& tie, long smaller, long larger) {
  const Party& from = situation.party(tie.from);
  const Party& to = situation.party(tie.to);
  const long threshold = situation.thresholds().bridge_side;
  return {
      .severity = FindingSeverity::medium,
      .subject = joined_subject({from.id.text(), to.id.text()}),
      .detail = std::to_string(smaller),
      .sentence = {message("The tie between {first} and {second} is the only one between two groups of {smaller} and "
                           "{larger} parties (reported where the smaller group has {threshold} or more)."),
                   {{"first", from.name},
                    {"second", to.name},
                    {"smaller", smaller},
                    {"larger", larger},
                    {"threshold", threshold}}}};
}

}  // namespace

std::vector<Finding> single_bridge(const Situation& situation) {
  const Network& network = situation.network();
  const std::vector<std::uint32_t> component_of = components_of(network);
  const long size = std::ranges::count(component_of, 1U);
  const Fragility fragility = fragility_of(network);
  std::vector<Finding> findings;
  for (TieIndex place = 0; place < network.tie_count(); ++place) {
    const Tie& tie = network.ties()[place];
    const long smaller = fragility.smaller_side[place];
    const bool is_bridge = component_of[tie.from] == 1 && smaller > 0;
    if (!is_bridge || smaller < situation.thresholds().bridge_side) continue;
    findings.push_back(finding_for(situation, tie, smaller, size - smaller));
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

#include "gaps/target_group_without_voice.h"

#include "gaps/findings.h"
#include "gaps/selection.h"

#include <map>
#include <set>
#include <utility>

namespace samenhang {
namespace {

// How many active initiatives are meant for each target group.
std::map<TargetGroup, long> initiatives_by_group(const Situation& situation) {
  std::map<TargetGroup, long> counts;
  for (const Situation::ActiveInitiative& active : situation.initiatives()) {
    const std::vector<TargetGroup>& groups = active.initiative->target_groups;
    for (const TargetGroup& group : std::set(groups.begin(), groups.end())) ++counts[group];
  }
  counts.erase(TargetGroup("all_residents"));
  return counts;
}

Sentence sentence_for(const Label& group, long initiatives, long parties) {
  return {
      messages("{initiatives} initiative is meant for the target group {group}, but no group of residents lists it (0 "
               "of {parties} groups).",
               "{initiatives} initiatives are meant for the target group {group}, but no group of residents lists it "
               "(0 of {parties} groups)."),
      {{"initiatives", initiatives}, {"group", group}, {"parties", parties}},
      initiatives};
}

}  // namespace

std::vector<Finding> target_group_without_voice(const Situation& situation) {
  const std::vector<Vertex> resident_parties =
      parties_where(situation, [&](Vertex v) { return situation.is_resident_kind(v); });
  std::map<TargetGroup, long> unheard = initiatives_by_group(situation);
  for (const Vertex v : resident_parties) {
    for (const TargetGroup& group : situation.party(v).target_groups) unheard.erase(group);
  }
  std::vector<Finding> findings;
  for (const auto& [group, initiatives] : unheard) {
    const Label label = situation.lists().label(ListId::target_group, group.text());
    findings.push_back({.severity = FindingSeverity::medium,
                        .subject = group.text(),
                        .sentence = sentence_for(label, initiatives, count_of(resident_parties))});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

#include "gaps/initiative_low_participation.h"

#include "gaps/findings.h"

#include <algorithm>
#include <utility>

namespace samenhang {
namespace {

std::vector<Label> vulnerable_groups(const Situation& situation, const Initiative& initiative) {
  std::vector<Label> labels;
  for (const TargetGroup& group : initiative.target_groups) {
    if (!situation.lists().has_flag(ListId::target_group, group.text(), "low")) continue;
    labels.push_back(situation.lists().label(ListId::target_group, group.text()));
  }
  return labels;
}

// The place of a step on the ladder, from 1.
long place_of(const std::vector<CodeRow>& ladder, const Involvement& step) {
  const auto found = std::ranges::find(ladder, step.text(), &CodeRow::key);
  return found - ladder.begin() + 1;
}

Sentence sentence_for(const Situation& situation, const Initiative& initiative, const std::vector<Label>& vulnerable) {
  const std::vector<CodeRow>& ladder = situation.lists().rows(ListId::involvement);
  Sentence sentence{message("In the initiative {initiative} residents stand on step {place} of {steps}: {step}."),
                    {{"initiative", initiative.name},
                     {"place", place_of(ladder, initiative.involvement)},
                     {"steps", count_of(ladder)},
                     {"step", situation.lists().label(ListId::involvement, initiative.involvement.text())}}};
  if (vulnerable.empty()) return sentence;
  sentence.message = message(
      "In the initiative {initiative} residents stand on step {place} of {steps}: {step}. It is meant for: {groups}.");
  sentence.fillings.emplace_back("groups", vulnerable);
  return sentence;
}

}  // namespace

std::vector<Finding> initiative_low_participation(const Situation& situation) {
  std::vector<Finding> findings;
  for (const Situation::ActiveInitiative& active : situation.initiatives()) {
    const Initiative& initiative = *active.initiative;
    if (initiative.involvement != "none" && initiative.involvement != "inform") continue;
    const std::vector<Label> vulnerable = vulnerable_groups(situation, initiative);
    findings.push_back({.severity = vulnerable.empty() ? FindingSeverity::medium : FindingSeverity::high,
                        .subject = initiative.id.text(),
                        .detail = initiative.involvement.text(),
                        .sentence = sentence_for(situation, initiative, vulnerable)});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

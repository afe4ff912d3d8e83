#include "gaps/spuk_component_without_initiative.h"

#include "gaps/findings.h"

#include <string>
#include <unordered_set>
#include <utility>

namespace samenhang {
namespace {

std::unordered_set<std::string> named_components(const Situation& situation) {
  std::unordered_set<std::string> named;
  for (const Situation::ActiveInitiative& active : situation.initiatives()) {
    for (const Component& component : active.initiative->components) named.insert(component.text());
  }
  return named;
}

Sentence sentence_for(const CodeRow& component, long initiatives) {
  return {
      message(
          "No running or planned initiative names the SPUK component {component} (0 of {initiatives} initiatives)."),
      {{"component", component.label}, {"initiatives", initiatives}}};
}

}  // namespace

std::vector<Finding> spuk_component_without_initiative(const Situation& situation) {
  const std::unordered_set<std::string> named = named_components(situation);
  std::vector<Finding> findings;
  for (const CodeRow& component : situation.lists().rows(ListId::component)) {
    if (named.contains(component.key)) continue;
    findings.push_back({.severity = FindingSeverity::medium,
                        .subject = component.key,
                        .sentence = sentence_for(component, count_of(situation.initiatives()))});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

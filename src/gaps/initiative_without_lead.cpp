#include "gaps/initiative_without_lead.h"

#include "gaps/findings.h"

#include <utility>

namespace samenhang {

std::vector<Finding> initiative_without_lead(const Situation& situation) {
  std::vector<Finding> findings;
  for (const Situation::ActiveInitiative& active : situation.initiatives()) {
    if (!active.initiative->lead.empty()) continue;
    findings.push_back(
        {.severity = FindingSeverity::high,
         .subject = active.initiative->id.text(),
         .sentence = {message("The initiative {initiative} has no lead yet (number of participants: {participants})."),
                      {{"initiative", active.initiative->name}, {"participants", count_of(active.participants)}}}});
  }
  return worst_first(std::move(findings));
}

}  // namespace samenhang

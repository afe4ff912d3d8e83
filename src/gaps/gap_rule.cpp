#include "gaps/gap_rule.h"

#include "base/check.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace samenhang {
namespace {

constexpr std::array<std::string_view, 3> kSeverityKeys{"high", "medium", "low"};
constexpr std::array kSeverityNames{message("High"), message("Medium"), message("Low")};
constexpr std::array<std::string_view, 4> kStatusKeys{"open", "act", "accepted", "later"};
constexpr std::array kStatusNames{message("Open"), message("Act"), message("Belongs so"), message("Later")};
constexpr std::array<std::string_view, 6> kTableKeys{"relaties",  "initiatieven", "deelnames",
                                                     "afspraken", "wijken",       "leidraad"};
constexpr std::array kTableNames{message("relations"),  message("initiatives"),    message("participations"),
                                 message("agreements"), message("neighbourhoods"), message("guiding questions")};

bool is_absent(const Inventory& inventory, NeededTable table) {
  switch (table) {
    case NeededTable::relations:
      return inventory.relations.empty();
    case NeededTable::initiatives:
      return inventory.initiatives.empty();
    case NeededTable::participations:
      return inventory.participations.empty();
    case NeededTable::agreements:
      return inventory.agreements.empty();
    case NeededTable::neighbourhoods:
      return inventory.neighbourhoods.empty();
    case NeededTable::guidance:
      return inventory.guidance.empty();
  }
  check(false, "every needed table is known");
  return true;
}

}  // namespace

std::string_view key_of(FindingSeverity severity) {
  return kSeverityKeys.at(static_cast<std::size_t>(severity));
}

Message name_of(FindingSeverity severity) {
  return kSeverityNames.at(static_cast<std::size_t>(severity));
}

std::string_view key_of(FindingStatus status) {
  return kStatusKeys.at(static_cast<std::size_t>(status));
}

Message name_of(FindingStatus status) {
  return kStatusNames.at(static_cast<std::size_t>(status));
}

std::string_view key_of(NeededTable table) {
  return kTableKeys.at(static_cast<std::size_t>(table));
}

Message name_of(NeededTable table) {
  return kTableNames.at(static_cast<std::size_t>(table));
}

const GapRule* find_gap_rule(std::string_view id) {
  const std::span<const GapRule> rules = all_gap_rules();
  const auto found = std::ranges::find(rules, id, &GapRule::id);
  return found == rules.end() ? nullptr : &*found;
}

Sentence RuleOutcome::undetermined_sentence() const {
  if (missing.empty()) return {rule->condition == nullptr ? Message{} : rule->condition->otherwise};
  if (missing.size() == 1) {
    return {message("cannot be determined: no {tables} read in"), {{"tables", name_of(missing[0])}}};
  }
  if (missing.size() == 2) {
    return {message("cannot be determined: no {first} and no {second} read in"),
            {{"first", name_of(missing[0])}, {"second", name_of(missing[1])}}};
  }
  check(missing.size() == 3, "a rule needs at most three tables");
  return {message("cannot be determined: no {first}, no {second} and no {third} read in"),
          {{"first", name_of(missing[0])}, {"second", name_of(missing[1])}, {"third", name_of(missing[2])}}};
}

RuleOutcome apply_rule(const GapRule& rule, const Situation& situation) {
  RuleOutcome outcome{.rule = &rule, .missing = {}, .determined = true, .findings = {}};
  std::ranges::copy_if(rule.needs, std::back_inserter(outcome.missing),
                       [&](NeededTable table) { return is_absent(situation.inventory(), table); });
  outcome.determined = outcome.missing.empty() && (rule.condition == nullptr || rule.condition->holds(situation));
  if (outcome.determined) outcome.findings = rule.find(situation);
  return outcome;
}

std::vector<RuleOutcome> find_gaps(const Situation& situation) {
  std::vector<RuleOutcome> outcomes;
  for (const GapRule& rule : all_gap_rules()) outcomes.push_back(apply_rule(rule, situation));
  return outcomes;
}

}  // namespace samenhang

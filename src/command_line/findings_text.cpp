#include "command_line/findings_text.h"

#include "base/fold.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

using Counts = std::array<long, 3>;  // by FindingSeverity

Counts counts_of(const RuleOutcome& outcome) {
  Counts counts{};
  for (const Finding& finding : outcome.findings) ++counts.at(static_cast<std::size_t>(finding.severity));
  return counts;
}

// Those with findings, worst first; the rules' own order among equals.
std::vector<const RuleOutcome*> worst_first(const std::vector<RuleOutcome>& outcomes) {
  std::vector<const RuleOutcome*> found;
  for (const RuleOutcome& outcome : outcomes) {
    if (!outcome.findings.empty()) found.push_back(&outcome);
  }
  std::ranges::stable_sort(found,
                           [](const RuleOutcome* a, const RuleOutcome* b) { return counts_of(*a) > counts_of(*b); });
  return found;
}

Sentence total_sentence(const std::vector<RuleOutcome>& outcomes) {
  Counts total{};
  for (const RuleOutcome& outcome : outcomes) {
    const Counts counts = counts_of(outcome);
    for (std::size_t i = 0; i < total.size(); ++i) total.at(i) += counts.at(i);
  }
  const long all = total[0] + total[1] + total[2];
  return {messages("{all} finding: {high} high, {medium} medium, {low} low.",
                   "{all} findings: {high} high, {medium} medium, {low} low."),
          {{"all", all}, {"high", total[0]}, {"medium", total[1]}, {"low", total[2]}},
          all};
}

// "3 hoog, 13 midden": of each severity that there is.
std::string counts_text(const RuleOutcome& outcome, const Catalogue& catalogue) {
  const Counts counts = counts_of(outcome);
  std::string text;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts.at(i) == 0) continue;
    const std::string severity = lowered(say(catalogue, name_of(static_cast<FindingSeverity>(i))));
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", counts.at(i), severity);
  }
  return text;
}

std::string summary_line(const RuleOutcome& outcome, const Catalogue& catalogue) {
  return fmt::format("  {:<20} {}\n", counts_text(outcome, catalogue), say(catalogue, outcome.rule->title));
}

std::string rule_text(const RuleOutcome& outcome, const Catalogue& catalogue) {
  std::string text =
      fmt::format("\n{}\n  {}\n", say(catalogue, outcome.rule->title), say(catalogue, outcome.rule->advice));
  for (const Finding& finding : outcome.findings) {
    text += fmt::format("  - [{}] {}\n", say(catalogue, name_of(finding.severity)), say(catalogue, finding.sentence));
  }
  return text;
}

std::string undetermined_text(const std::vector<RuleOutcome>& outcomes, const Catalogue& catalogue) {
  std::string text;
  for (const RuleOutcome& outcome : outcomes) {
    if (outcome.determined) continue;
    text += fmt::format("  - {}: {}\n", say(catalogue, outcome.rule->title),
                        say(catalogue, outcome.undetermined_sentence()));
  }
  return text.empty() ? text : fmt::format("\n{}\n{}", say(catalogue, message("Not to be determined")), text);
}

}  // namespace

std::string findings_text(const std::vector<RuleOutcome>& outcomes, const Catalogue& catalogue) {
  const std::vector<const RuleOutcome*> ordered = worst_first(outcomes);
  std::string text = say(catalogue, total_sentence(outcomes)) + "\n";
  for (const RuleOutcome* outcome : ordered) text += summary_line(*outcome, catalogue);
  for (const RuleOutcome* outcome : ordered) text += rule_text(*outcome, catalogue);
  return text + undetermined_text(outcomes, catalogue);
}

}  // namespace samenhang

#include "command_line/console.h"
#include "command_line/declare.h"
#include "command_line/findings_text.h"
#include "command_line/input.h"
#include "command_line/verbs.h"
#include "gaps/gap_rule.h"
#include "gaps/subjects.h"

#include <algorithm>
#include <set>

namespace samenhang {
namespace {

// The rules are of the whole inventory, whatever the filter; the filter only leaves out
// findings about parties that it hides.
void leave_out_hidden(std::vector<RuleOutcome>& outcomes, const Input& input) {
  std::set<PartyId> shown;
  for (const Party& party : input.shown.parties) shown.insert(party.id);
  const auto is_hidden = [&](const GapRule& rule, const Finding& finding) {
    const std::vector<PartyId> parties = parties_of_subject(rule.subject_kind, finding.subject, input.inventory);
    return !parties.empty() && std::ranges::none_of(parties, [&](const PartyId& id) { return shown.contains(id); });
  };
  for (RuleOutcome& outcome : outcomes) {
    std::erase_if(outcome.findings, [&](const Finding& finding) { return is_hidden(*outcome.rule, finding); });
  }
}

std::vector<RuleOutcome> outcomes_of(const Input& input, const Options& options) {
  const Situation situation(input.inventory);
  std::vector<RuleOutcome> outcomes;
  for (const GapRule& rule : all_gap_rules()) {
    const bool asked = options.rules.empty() || std::ranges::find(options.rules, rule.id) != options.rules.end();
    if (asked) outcomes.push_back(apply_rule(rule, situation));
  }
  if (!input.filter.lets_all_through()) leave_out_hidden(outcomes, input);
  return outcomes;
}

std::string needed_tables(const RuleOutcome& outcome) {
  std::string tables;
  for (const NeededTable table : outcome.missing) tables += (tables.empty() ? "" : "|") + std::string(key_of(table));
  return tables;
}

// What a project says of it.
FindingStatus status_of(const std::string& rule, const Finding& finding, const Input& input) {
  if (!input.project) return FindingStatus::open;
  const FindingStates& states = *input.project->finding_states;
  const auto state = states.find({rule, finding.subject, finding.detail});
  return state == states.end() ? FindingStatus::open : state->second.status;
}

Sheet finding_sheet(const std::vector<RuleOutcome>& outcomes, const Input& input, const Catalogue& catalogue) {
  Sheet sheet{{{"rule", message("Rule")},
               {"severity", message("Severity")},
               {"subject", message("Subject")},
               {"detail", message("Detail")},
               {"sentence", message("Finding")},
               {"status", message("Status")}},
              {}};
  for (const RuleOutcome& outcome : outcomes) {
    const std::string rule(outcome.rule->id);
    if (!outcome.determined) {
      sheet.rows.push_back(
          {rule, "undetermined", "", needed_tables(outcome), say(catalogue, outcome.undetermined_sentence()), ""});
    }
    for (const Finding& finding : outcome.findings) {
      sheet.rows.push_back({rule, std::string(key_of(finding.severity)), finding.subject, finding.detail,
                            say(catalogue, finding.sentence), std::string(key_of(status_of(rule, finding, input)))});
    }
  }
  return sheet;
}

std::optional<Sentence> unknown_rule(const Options& options) {
  for (const std::string& id : options.rules) {
    if (find_gap_rule(id) != nullptr) continue;
    return Sentence{message("There is no rule \"{id}\". `samenhang list rules` shows them all."), {{"id", id}}};
  }
  return std::nullopt;
}

}  // namespace

void declare_gaps(Declaration& verb) {
  declare_input(verb);
  verb.texts({"--rule", "ID,...", message("these rules only; see `list rules`")}, verb.options().rules, true);
  declare_part(verb);
  declare_table(verb);
}

int run_gaps(const Options& options, const Catalogue& catalogue) {
  if (const auto wrong = unknown_rule(options)) return wrong_use(*wrong, catalogue);
  const Input input = read(options, catalogue);
  if (!input.usable) return input.code;
  const std::vector<RuleOutcome> outcomes = outcomes_of(input, options);
  if (options.format == OutputFormat::text) {
    return deliver(findings_text(outcomes, catalogue), options, catalogue, input.code);
  }
  return deliver(finding_sheet(outcomes, input, catalogue), options, catalogue, input.code);
}

}  // namespace samenhang

#include "panels/findings_rows.h"

#include "base/fold.h"
#include "gaps/subjects.h"
#include "panels/wording.h"

#include <algorithm>
#include <ranges>

namespace samenhang {
namespace {

constexpr std::array kSeverities{FindingSeverity::high, FindingSeverity::medium, FindingSeverity::low};

bool let_through(const Finding& finding, std::optional<FindingSeverity> severity) {
  return !severity || finding.severity == *severity;
}

// Those of the subject that stand on the map, the initiatives of a two-mode network among them.
std::vector<std::string> members_of(const View& view, const GapRule& rule, const std::string& subject) {
  std::vector<std::string> members;
  for (const PartyId& party : parties_of_subject(rule.subject_kind, subject, view.inventory)) {
    if (view.network.find(party.text())) members.push_back(party.text());
  }
  for (const Initiative& initiative : view.shown.initiatives) {
    if (rule.subject_kind == SubjectKind::initiative && is_about(subject, initiative.id.text()) &&
        view.network.find(initiative.id.text())) {
      members.push_back(initiative.id.text());
    }
  }
  return members;
}

std::vector<SeverityCount> counts_of(const View& view, const RuleOutcome& outcome,
                                     std::optional<FindingSeverity> severity) {
  std::array<long, kSeverities.size()> numbers{};
  for (const Finding& finding : outcome.findings) {
    if (let_through(finding, severity)) ++numbers.at(static_cast<std::size_t>(finding.severity));
  }
  std::vector<SeverityCount> counts;
  for (const FindingSeverity each : kSeverities) {
    const long number = numbers.at(static_cast<std::size_t>(each));
    if (number == 0) continue;
    counts.push_back({each, std::to_string(number) + " " + lowered(say(view.catalogue, name_of(each)))});
  }
  return counts;
}

}  // namespace

std::vector<RuleRow> rule_rows(const View& view, std::optional<FindingSeverity> severity) {
  std::vector<RuleRow> rows;
  if (view.gaps == nullptr) return rows;
  for (const RuleOutcome& outcome : *view.gaps) {
    RuleRow row{&outcome, say(view.catalogue, outcome.rule->title), counts_of(view, outcome, severity)};
    if (!row.counts.empty()) rows.push_back(std::move(row));
  }
  std::ranges::stable_sort(rows, {}, [](const RuleRow& row) { return row.counts.front().severity; });
  return rows;
}

FindingRows finding_rows(const View& view, const RuleOutcome& outcome, std::optional<FindingSeverity> severity) {
  std::vector<const Finding*> found;
  for (const Finding& finding : outcome.findings) {
    if (let_through(finding, severity)) found.push_back(&finding);
  }
  std::ranges::stable_sort(found, {}, &Finding::severity);
  FindingRows shown;
  shown.more = static_cast<long>(found.size() - std::min(found.size(), kMostFindingRows));
  for (const Finding* finding : found | std::views::take(kMostFindingRows)) {
    shown.rows.push_back(finding_row(view, *outcome.rule, *finding));
  }
  return shown;
}

FindingRow finding_row(const View& view, const GapRule& rule, const Finding& finding) {
  FindingRow row{.severity = finding.severity,
                 .severity_word = say(view.catalogue, name_of(finding.severity)),
                 .text = say(view.catalogue, finding.sentence),
                 .members = members_of(view, rule, finding.subject)};
  row.lit = !row.members.empty() && row.members == view.highlighted;
  return row;
}

std::vector<UndeterminedRow> undetermined_rows(const View& view) {
  std::vector<UndeterminedRow> rows;
  if (view.gaps == nullptr) return rows;
  for (const RuleOutcome& outcome : *view.gaps) {
    if (outcome.determined && outcome.missing.empty()) continue;
    rows.push_back({say(view.catalogue, outcome.rule->title), say(view.catalogue, outcome.undetermined_sentence())});
  }
  return rows;
}

SeverityCounts severity_counts(const View& view) {
  SeverityCounts counts{};
  if (view.gaps == nullptr) return counts;
  for (const RuleOutcome& outcome : *view.gaps) {
    for (const Finding& finding : outcome.findings) ++counts.at(static_cast<std::size_t>(finding.severity));
  }
  return counts;
}

std::string findings_total(const Catalogue& catalogue, const SeverityCounts& counts) {
  return counted(catalogue, messages("{count} finding", "{count} findings"), counts[0] + counts[1] + counts[2]);
}

std::string severity_choice(const Catalogue& catalogue, const SeverityCounts& counts, FindingSeverity severity) {
  const long count = counts.at(static_cast<std::size_t>(severity));
  return capitalised(say(catalogue, name_of(severity))) + " " + std::to_string(count);
}

}  // namespace samenhang

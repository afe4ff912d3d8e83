#pragma once

#include "panels/view.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace samenhang {

// One finding as one sentence.
struct FindingRow {
  FindingSeverity severity = FindingSeverity::medium;
  std::string severity_word;
  std::string text;
  std::vector<std::string> members;  // whom to light on the map; empty: nobody that stands on it
  bool lit = false;                  // they are the ones that are lit now

  bool operator==(const FindingRow&) const = default;
};

// How many findings of one rule have one severity.
struct SeverityCount {
  FindingSeverity severity = FindingSeverity::high;
  std::string text;  // "3 high"

  bool operator==(const SeverityCount&) const = default;
};

// One rule with findings, folded.
struct RuleRow {
  const RuleOutcome* outcome = nullptr;
  std::string title;
  std::vector<SeverityCount> counts;  // of the findings that are let through, the worst first; never empty
};

struct UndeterminedRow {
  std::string title;
  std::string sentence;

  bool operator==(const UndeterminedRow&) const = default;
};

/// The rules that found something of this severity (none: of any), the worst first, else in the order of the table.
std::vector<RuleRow> rule_rows(const View& view, std::optional<FindingSeverity> severity);

struct FindingRows {
  std::vector<FindingRow> rows;  // the worst first, at most kMostFindingRows
  long more = 0;
};

constexpr std::size_t kMostFindingRows = 200;  // of one rule; nobody reads on

/// The findings of one rule of this severity.
FindingRows finding_rows(const View& view, const RuleOutcome& outcome, std::optional<FindingSeverity> severity);

/// One finding; `text` is its sentence.
FindingRow finding_row(const View& view, const GapRule& rule, const Finding& finding);

/// The rules of which nothing is known, with the reason.
std::vector<UndeterminedRow> undetermined_rows(const View& view);

/// How many findings there are of each severity: high, medium, low.
using SeverityCounts = std::array<long, 3>;
SeverityCounts severity_counts(const View& view);

/// "147 findings".
std::string findings_total(const Catalogue& catalogue, const SeverityCounts& counts);

/// "High 24": a severity with its number.
std::string severity_choice(const Catalogue& catalogue, const SeverityCounts& counts, FindingSeverity severity);

}  // namespace samenhang

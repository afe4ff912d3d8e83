#pragma once

#include "base/message.h"
#include "gaps/situation.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

enum class FindingSeverity { high, medium, low };

std::string_view key_of(FindingSeverity severity);  // high, medium, low
Message name_of(FindingSeverity severity);

// What the user made of a finding. Until it is said otherwise, open.
enum class FindingStatus { open, act, accepted, later };

std::string_view key_of(FindingStatus status);  // open, act, accepted, later
Message name_of(FindingStatus status);

// One thing that a rule found wanting; never a verdict on an organisation.
struct Finding {
  FindingSeverity severity = FindingSeverity::medium;
  std::string subject;      // ids it is about, sorted by code point, joined with |
  std::string detail = {};  // numbers and keys for scripts; may be empty
  Sentence sentence;        // a whole sentence with its numbers

  bool operator==(const Finding&) const = default;
};

// What the ids in the subjects of a rule's findings name. An id alone does not tell: a domain and a target group may
// share one.
enum class SubjectKind { parties, relation, agreement, initiative, chain, domain, neighbourhood, target_group, nobody };

// The tables a rule cannot do without, besides the parties.
enum class NeededTable { relations, initiatives, participations, agreements, neighbourhoods, guidance };

std::string_view key_of(NeededTable table);  // the file's name without .csv: relaties, initiatieven, ...
Message name_of(NeededTable table);

// What must hold, besides the tables that are there, for a rule to say anything.
struct Condition {
  bool (*holds)(const Situation&);
  Message otherwise;  // why nothing can be said
};

// What the program knows of one rule. The table in table.cpp is the only list.
struct GapRule {
  std::string_view id;  // written to project files and scripts, so it never changes
  Message title;
  Message explanation;  // what is looked at, in plain words
  Message advice;       // what can be done about a finding
  SubjectKind subject_kind;
  std::span<const NeededTable> needs;
  std::vector<Finding> (*find)(const Situation&);
  const Condition* condition = nullptr;  // null: determined as soon as the tables it needs are there
};

// The thirty rules, in the order of the definition.
std::span<const GapRule> all_gap_rules();
const GapRule* find_gap_rule(std::string_view id);

// What one rule says of a situation.
struct RuleOutcome {
  const GapRule* rule = nullptr;
  std::vector<NeededTable> missing;  // not empty: undetermined, and nothing is known
  bool determined = true;
  std::vector<Finding> findings;

  Sentence undetermined_sentence() const;  // "niet te bepalen: geen relaties ingelezen"
};

/// What `rule` finds; undetermined where a table that it needs is absent (no file, or no rows).
RuleOutcome apply_rule(const GapRule& rule, const Situation& situation);

/// All rules, in the order of the table.
std::vector<RuleOutcome> find_gaps(const Situation& situation);

}  // namespace samenhang

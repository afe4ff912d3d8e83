#pragma once

#include "base/date.h"
#include "base/problem.h"
#include "inventory/inventory.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// A file that came back.
struct ReturnedSheet {
  std::string file;
  std::string bytes;
};

enum class AnswerOutcome {
  confirmed,   // as it is recorded
  changed,     // something else, and nobody says otherwise
  disputed,    // the two ends of a tie differ
  added,       // a tie that was not recorded
  unanswered,  // also: the sheet did not come back
  unreadable
};

std::string_view key_of(AnswerOutcome outcome);  // confirmed, changed, disputed, new, unanswered, unreadable

// What a party says of one item of its sheet, or of none: of a file as a whole.
struct ValidationRow {
  PartyId party;
  PartyId from;  // the ends of a tie
  PartyId to;
  std::string item;  // a fact of the party (“kind”), the id of a relation or an initiative, “new”, or “file”
  AnswerOutcome outcome = AnswerOutcome::unanswered;
  std::string recorded;
  std::string answered;  // with the remark behind it
  std::string file;

  bool operator==(const ValidationRow&) const = default;
};

struct ParticipationChange {
  Participation before;
  std::optional<Participation> after;  // nothing: the party does not take part

  bool operator==(const ParticipationChange&) const = default;
};

struct ValidationReading {
  std::vector<ValidationRow> rows;  // of files that say nothing, then by party, in the order of its sheet
  Problems problems;
  // What follows from the answers, for an edit (document/validation_edit.h).
  std::vector<Party> changed_parties;
  std::vector<Relation> changed_relations;
  std::vector<Relation> new_relations;
  std::vector<ParticipationChange> changed_participations;
};

/// What the parties say of what is recorded, from the sheets of validation_forms() that came back.
///
/// Reads    workbooks, in the order of their names; of two sheets of one party the last (said). An item is answered by
///          yes or no, or by another text in one of its cells; an emptied cell says nothing. “No” to a tie: there is
///          none. Of a tie that one end confirms or changes, and the other does not answer, that is taken; where both
///          say the same, that. Where they differ in strength alone, both strengths are kept and the tie is confirmed;
///          where they differ in more, the tie stays as it is. Both are disputed. A new tie that is recorded already is
///          an answer about it; two ends that name the same new tie give one. `last_confirmed` becomes `on`.
/// Loses    remarks and “otherwise” without another value: they stand in the rows alone.
/// Refuses  files that are no sheet of the round and sheets of parties that are not there: each is an error and a row.
ValidationReading validation_reading(const Inventory& inventory, std::span<const ReturnedSheet> sheets, const Date& on,
                                     Language language);

}  // namespace samenhang

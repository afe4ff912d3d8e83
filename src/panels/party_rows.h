#pragma once

#include "panels/findings_rows.h"
#include "panels/table_lists.h"
#include "panels/view.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

struct FactRow {
  std::string name;
  std::string value;

  bool operator==(const FactRow&) const = default;
};

enum class RowTone { plain, good, warning };

// One that can be pressed: a party someone works with, an initiative, a participant.
struct LinkRow {
  std::string id;  // what pressing it selects
  std::string name;
  std::string text;    // the relation, the role, ...
  std::string remark;  // what stands out: troubled, desired, lead; may be empty
  RowTone tone = RowTone::plain;
  std::optional<ListKind> list = {};  // of the row that it tells of, where it can be edited
  std::string row_key = {};           // of that row

  bool operator==(const LinkRow&) const = default;
};

struct MeasureRow {
  std::string name;
  std::string value;
  std::string rank;  // "3rd of 60"; empty where there is none
  std::string explanation;

  bool operator==(const MeasureRow&) const = default;
};

// What the panel tells of one party beside its own fields.
struct PartyRows {
  std::string name;
  std::string subtitle;            // kind, abbreviation
  std::vector<std::string> marks;  // key party, in the core team
  std::vector<FactRow> facts;      // that follow from its fields
  long partners = 0;               // with whom there is a tie, as tie_numbers() says
  std::vector<LinkRow> ties;       // that are there, the strongest first
  std::vector<LinkRow> desired_ties;
  std::vector<LinkRow> other_ties;   // that have ended or are known not to be there
  std::vector<LinkRow> initiatives;  // those it leads first
  std::vector<LinkRow> agreements;   // cannot be pressed: no id
  std::vector<MeasureRow> measures;
  std::vector<FindingRow> findings;
};

// How many parties someone works with, and with how many more that is desired; each counted once.
struct TieNumbers {
  long partners = 0;
  long desired = 0;
};

/// Of the whole inventory, whatever the filter; parties that are not active do not count.
TieNumbers tie_numbers(const View& view, const PartyId& id);

/// Nothing for an id that is no party.
std::optional<PartyRows> party_rows(const View& view, std::string_view id);

struct InitiativeRows {
  std::string name;
  std::string subtitle;
  std::vector<LinkRow> participants;
  std::vector<FindingRow> findings;
};

/// Nothing for an id that is no initiative.
std::optional<InitiativeRows> initiative_rows(const View& view, std::string_view id);

/// What the measures say of a member of the network; empty while they are computed.
std::vector<MeasureRow> measure_rows(const View& view, std::string_view id);

/// All findings whose subject names `id`, the worst first.
std::vector<FindingRow> findings_about(const View& view, std::string_view id);

}  // namespace samenhang

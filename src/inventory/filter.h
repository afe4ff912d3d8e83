#pragma once

#include "base/date.h"
#include "base/result.h"
#include "inventory/inventory.h"

#include <optional>
#include <string_view>
#include <vector>

namespace samenhang {

// Which part of the inventory is looked at. An empty list lets everything through; what
// stands in one list is joined with "or", the lists with "and".
struct Filter {
  std::vector<Domain> domains;  // among the party's domains
  std::vector<PartyKind> kinds;
  std::vector<NeighbourhoodCode> neighbourhoods;  // of parties
  std::vector<Scale> scales;
  std::vector<RelationKind> relation_kinds;
  std::optional<int> least_strength;  // of relations; empty strength counts as 1
  std::optional<int> most_strength;
  std::vector<RelationStatus> statuses;  // of relations
  std::optional<Date> date;              // initiatives that run on this day

  bool operator==(const Filter&) const = default;
  bool lets_all_through() const { return *this == Filter{}; }
};

/// `domain=housing|welfare,kind=…,neighbourhood=…,scale=…,relation=…,strength=2..4,status=…,date=yyyy-mm-dd`;
/// values are keys or labels, matched as in the tables. An unknown key or value is a problem that names it and
/// lists what can be chosen.
Result<Filter> parse_filter(std::string_view text, const Inventory& inventory);

/// The part of `inventory` that `filter` lets through: the parties, the relations with both ends left, the
/// initiatives with their participations of parties that are left, and the agreements' and other rows of those.
/// Neighbourhoods, code lists and project facts stay.
Inventory filtered(const Inventory& inventory, const Filter& filter);

/// One line that says what is filtered on, for legends and reports: "domein: Wonen, Welzijn; sterkte: 2–4".
/// Empty where everything is let through.
Sentence sentence_of(const Filter& filter, const Inventory& inventory);

}  // namespace samenhang

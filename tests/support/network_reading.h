#pragma once

#include "base/result.h"
#include "inventory/tables.h"
#include "support/format_inventories.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace samenhang {

// What a test of a network format looks at, short enough to stand on a line.

inline InventoryReading value_or_failure(Result<InventoryReading> reading) {
  EXPECT_TRUE(reading.has_value()) << (reading ? "" : in_english(reading.error().message));
  return reading ? *std::move(reading) : InventoryReading{};
}

inline Problem problem_or_failure(const Result<InventoryReading>& reading) {
  EXPECT_FALSE(reading.has_value());
  return reading ? Problem{} : reading.error();
}

inline std::vector<std::string> party_names(const InventoryReading& reading) {
  std::vector<std::string> names;
  for (const Party& party : reading.inventory.parties) names.push_back(party.name);
  return names;
}

inline std::vector<std::string> initiative_names(const InventoryReading& reading) {
  std::vector<std::string> names;
  for (const Initiative& initiative : reading.inventory.initiatives) names.push_back(initiative.name);
  return names;
}

// "Wijkteam - GGD 3", by names in the order of the relations; without the number where there is no strength.
inline std::vector<std::string> tie_lines(const InventoryReading& reading) {
  const auto name_of = [&](const PartyId& id) {
    const auto found = std::ranges::find(reading.inventory.parties, id, &Party::id);
    return found == reading.inventory.parties.end() ? "?" : found->name;
  };
  std::vector<std::string> lines;
  for (const Relation& relation : reading.inventory.relations) {
    lines.push_back(name_of(relation.from) + " - " + name_of(relation.to));
    if (relation.strength) lines.back() += " " + std::to_string(*relation.strength);
  }
  return lines;
}

// "Buurtlab: Welzijn", in the order of the participations.
inline std::vector<std::string> participation_lines(const InventoryReading& reading) {
  std::vector<std::string> lines;
  for (const Participation& row : reading.inventory.participations) {
    const auto initiative = std::ranges::find(reading.inventory.initiatives, row.initiative, &Initiative::id);
    const auto party = std::ranges::find(reading.inventory.parties, row.party, &Party::id);
    lines.push_back(initiative->name + ": " + party->name);
  }
  return lines;
}

}  // namespace samenhang

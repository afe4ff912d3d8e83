#pragma once

#include "base/date.h"
#include "base/shared.h"
#include "gaps/gap_rule.h"
#include "intake/recipe.h"
#include "inventory/inventory.h"
#include "layouts/layout.h"
#include "network/network.h"

#include <array>
#include <compare>
#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace samenhang {

// Places of members, by their ids.
using Places = std::map<std::string, Point>;

// Where a layout put the members of a network, and where those have their place that came later.
struct Placement {
  std::string layout_id;  // empty: the network was not laid out yet
  Places places;

  bool operator==(const Placement&) const = default;
};

// How the map is drawn. The keys of colours and measures belong to modules further on, which fall back on their
// first choice where they do not know one.
struct MapSettings {
  NetworkChoice network = NetworkChoice::relations;
  std::string layout_id{kDefaultLayout};
  std::string colour_by = "domain";
  std::string size_by;  // id of a party measure; empty: number of ties

  bool operator==(const MapSettings&) const = default;
};

// A finding as it comes back each time its rule is applied.
struct FindingKey {
  std::string rule;     // id of a gap rule
  std::string subject;  // as Finding::subject
  std::string detail;   // as Finding::detail

  auto operator<=>(const FindingKey&) const = default;
};

// What the user made of a finding.
struct FindingState {
  FindingStatus status = FindingStatus::open;
  std::string owner;
  std::optional<Date> date;
  std::string note;

  bool operator==(const FindingState&) const = default;
};

using FindingStates = std::map<FindingKey, FindingState>;

// What the user works on, as one value: cheap to copy, and changed by apply() alone.
struct Document {
  Shared<Inventory> inventory;
  std::array<Shared<Placement>, 3> placements;  // by NetworkChoice
  Shared<Places> pins;                          // which members the user put in a place of their own
  Shared<FindingStates> finding_states;         // those about which something is said
  Shared<Recipe> recipe;                        // what was decided when lists were brought in
  MapSettings settings;
  std::string note;

  bool operator==(const Document&) const = default;

  const Placement& placement(NetworkChoice network) const { return *placements.at(static_cast<std::size_t>(network)); }
};

/// Takes away the places, pinned or laid out, of members that the inventory does not have.
void forget_loose_places(Document& document);

/// About how much memory `document` takes that `other` does not take with it.
std::size_t unshared_bytes(const Document& document, const Document& other);

}  // namespace samenhang

#pragma once

#include "inventory/inventory.h"
#include "network/network.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace samenhang {

// The numbers the rules decide by. Settings; these are the defaults.
struct GapThresholds {
  double hub_deviations = 2.0;         // rule 24: standard deviations above the mean
  int hub_leads = 4;                   // rule 24
  int separated_reported = 2;          // rule 22: reported from here on
  int separated_high = 3;              // rule 22: high from here on
  int bridge_side = 3;                 // rule 23
  int key_set_size = 5;                // rule 25: where no party is marked
  double guidance_medium = 1.0 / 2.0;  // rule 30
  double guidance_high = 1.0 / 3.0;    // rule 30

  bool operator==(const GapThresholds&) const = default;
};

// An inventory as the rules look at it: the parties and initiatives that count, who takes
// part in what, and the relation network. Made once, read by all thirty rules. Refers to the
// inventory, which must outlive it.
class Situation {
 public:
  explicit Situation(const Inventory& inventory, GapThresholds thresholds = {});
  explicit Situation(Inventory&& inventory, GapThresholds thresholds = {}) = delete;

  const Inventory& inventory() const { return *inventory_; }
  const CodeLists& lists() const { return inventory_->code_lists; }
  const GapThresholds& thresholds() const { return thresholds_; }

  // G. Its members are the active parties, in the order of the table.
  const Network& network() const { return network_; }
  const Party& party(Vertex v) const { return inventory_->parties[network_.members()[v].row]; }
  // Nothing for a party that is inactive or not there.
  std::optional<Vertex> vertex_of(const PartyId& id) const;

  // The active initiatives, and beside each its participants (ascending).
  struct ActiveInitiative {
    const Initiative* initiative = nullptr;
    std::vector<Vertex> participants;
  };
  const std::vector<ActiveInitiative>& initiatives() const { return initiatives_; }
  // Places in initiatives() of those that `v` takes part in, ascending.
  const std::vector<std::uint32_t>& initiatives_of(Vertex v) const { return initiatives_of_[v]; }
  bool share_initiative(Vertex a, Vertex b) const;

  bool is_kind(Vertex v, std::string_view kind) const { return party(v).kind == kind; }
  bool kind_has(Vertex v, std::string_view flag) const;
  bool is_resident_kind(Vertex v) const { return kind_has(v, "inwoners"); }
  bool is_department(Vertex v) const { return is_kind(v, "municipal_department"); }

 private:
  const Inventory* inventory_;
  GapThresholds thresholds_;
  Network network_;
  std::vector<ActiveInitiative> initiatives_;
  std::vector<std::vector<std::uint32_t>> initiatives_of_;
};

}  // namespace samenhang

#pragma once

#include "base/strong_id.h"
#include "inventory/filter.h"
#include "network/network.h"

#include <cstdint>
#include <deque>
#include <memory>

namespace samenhang {

// Names one state of the inventory. None is given twice.
using Revision = StrongId<struct RevisionTag>;

// Names one thing that is analysed: a revision, a choice and a filter. None is given twice,
// so what is known of it stays true.
using SubjectId = StrongId<struct SubjectTag>;

// What is looked at and analysed. Nothing in it ever changes.
struct Subject {
  SubjectId id;
  Revision revision;
  NetworkChoice choice = NetworkChoice::relations;
  Filter filter;
  std::shared_ptr<const Inventory> inventory;  // what the filter lets through; never null
  std::shared_ptr<const Network> network;      // of that, by `choice`; never null
};

// An inventory, and the name of its state.
struct InventoryState {
  Revision revision;
  std::shared_ptr<const Inventory> inventory;  // never null
};

constexpr std::size_t kKeptSubjects = 24;

// The subjects looked at last, so that going back to one finds what is known of it.
class Subjects {
 public:
  /// The one of this state, choice and filter; made where it is not among the kept ones.
  const Subject& find_or_make(const InventoryState& state, NetworkChoice choice, const Filter& filter);

  bool keeps(SubjectId id) const;
  bool keeps(Revision revision) const;

 private:
  std::deque<Subject> kept_;  // the one looked at last stands first
  std::uint64_t last_id_ = 0;
};

}  // namespace samenhang

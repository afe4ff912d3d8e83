#pragma once

#include "base/problem.h"
#include "inventory/inventory.h"

#include <span>

namespace samenhang {

// An inventory in which several parties became one, and what had to be joined or left out for it.
struct Merging {
  Inventory inventory;
  Problems remarks;  // notes of what was joined, warnings of what went

  bool operator==(const Merging&) const = default;
};

/// Makes one party, `kept`, of it and the `others`. `inventory` itself stays as it is, so the merging is undone by
/// going back to it.
///
/// Party       Names, abbreviations and aliases of the others become aliases of `kept`, so that a later list that has
///             the old name finds it; a “|” in them becomes “/”, since it stands between aliases. Empty cells are
///             filled from the others, in the order of the parties; an unknown answer counts as empty. Lists are
///             joined; another domain becomes a secondary domain, notes stand behind each other. In the core team, a
///             key party or active is what any of them is. Another value in a cell that holds one is told; that of
///             `kept` stays.
/// References  All go to `kept`: those of relations, participations, agreements, leads, part_of, answers on access,
///             ratings and contacts. What becomes a relation, a rating or a part of itself goes, and so does an
///             agreement of which one party is left.
/// Relations   Those that become one pair and kind (in either direction, but for directed kinds) are joined: the larger
///             strength, the status that asks most attention (troubled, existing, desired, ended, none), the last date;
///             what the two sides say of the strength, where that differs, is kept as strength_from and strength_to.
///             A row says what its `from` says, unless confirmed_by says otherwise.
/// Repeated    participations, answers on access and ratings become one: the first role of lead, participant, funder,
///             adviser; the answer of `kept`; the last rating.
/// Told        all that is joined, differs or goes, but for what a rating says: that is private.
///
/// All ids must be of parties of the inventory; `kept` among the others plays no part.
Merging merged(const Inventory& inventory, const PartyId& kept, std::span<const PartyId> others);

}  // namespace samenhang

#pragma once

#include "gaps/gap_rule.h"
#include "inventory/inventory.h"

#include <string_view>
#include <vector>

namespace samenhang {

/// The parties that a finding's subject is about, to show it on the map: a party itself, the two of a relation, those
/// of an agreement, the participants and the lead of an initiative or of the initiatives in a chain, those that list a
/// neighbourhood or a target group, those of a domain. Active parties only, sorted by id, each once.
///
/// Reads   ids joined with `|`, as in Finding::subject, and as GapRule::subject_kind says what they are. An id that
///         names nothing gives nobody.
std::vector<PartyId> parties_of_subject(SubjectKind kind, std::string_view subject, const Inventory& inventory);

}  // namespace samenhang

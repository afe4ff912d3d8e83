#pragma once

#include "gaps/situation.h"

#include <optional>
#include <set>
#include <span>
#include <vector>

namespace samenhang {

/// Whether `agreement` was agreed or signed and ended before `reference`. The start date plays no part; without
/// a reference date nothing has expired.
bool has_expired(const Agreement& agreement, const std::optional<Date>& reference);

/// Agreed or signed, with no end date or one that is not before `reference`.
bool is_valid(const Agreement& agreement, const std::optional<Date>& reference);

/// The valid agreements of the inventory, in the order of the table.
std::vector<const Agreement*> valid_agreements(const Situation& situation);

/// The access factors that stand in at least one of `agreements`.
std::set<AccessFactor> factors_of(std::span<const Agreement* const> agreements);

/// For each active party the valid agreements that it is a party to.
std::vector<std::vector<const Agreement*>> valid_agreements_by_party(const Situation& situation);

}  // namespace samenhang

#pragma once

#include "gaps/gap_rule.h"

#include <string>
#include <vector>

namespace samenhang {

/// The subject of a finding about all of `ids`: sorted by code point, joined with |.
std::string joined_subject(std::vector<std::string> ids);

/// The order of every rule: high before medium before low; equals by subject, by code point.
std::vector<Finding> worst_first(std::vector<Finding> findings);

/// How many there are, as a sentence says it.
template <class Range>
long count_of(const Range& range) {
  return static_cast<long>(range.size());
}

}  // namespace samenhang

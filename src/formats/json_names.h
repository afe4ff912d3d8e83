#pragma once

#include "base/result.h"

#include <optional>
#include <string_view>

namespace samenhang {

/// A problem where a name stands twice in one object, of which a reader would use but one value.
/// Nothing for what is no JSON.
std::optional<Problem> repeated_name(std::string_view json, std::string_view file);

/// A problem of the exchange form told of `file`: tables, columns and project facts by their names in JSON.
Problem in_terms_of_json(Problem problem, std::string_view file);

}  // namespace samenhang

#pragma once

#include "command_line/input.h"

#include <tl/expected.hpp>

#include <string_view>
#include <vector>

namespace samenhang {

/// The members of `network` that a finding is about. `words` is the id of a rule for all its findings, or
/// `rule:subject` for one of them. A sentence where there is no such rule or finding.
tl::expected<std::vector<Vertex>, Sentence> highlighted(std::string_view words, const Input& input, const Network& network);

}  // namespace samenhang

#pragma once

#include "command_line/input.h"

#include <tl/expected.hpp>

#include <string_view>
#include <vector>

namespace samenhang {

struct Highlight {
  std::vector<Vertex> members;
  Sentence about;  // the finding's own sentence, or the rule's title for several
};

/// The members of `network` that a finding is about. `words` is the id of a rule for all its findings, or
/// `rule:subject` for one of them. A sentence where there is no such rule or finding, or none of its members is in
/// view.
tl::expected<Highlight, Sentence> highlighted(std::string_view words, const Input& input, const Network& network);

}  // namespace samenhang

#pragma once

#include "base/problem.h"

#include <filesystem>
#include <string>

namespace samenhang {

// Why something was not opened or not saved, as the window says it.
struct Refusal {
  enum class Of { opening, saving };

  Problem problem;
  std::string command;  // a line to copy to a terminal that mends it; empty: there is none
  Of of = Of::opening;

  bool operator==(const Refusal&) const = default;
};

/// The problem of opening `path` in words for someone who looks at a window: a list of which the columns must be named
/// says so without options of the command line, and with the whole line that brings it in.
Refusal refusal_of(Problem problem, const std::filesystem::path& path);

}  // namespace samenhang

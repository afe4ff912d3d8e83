#pragma once

#include "base/catalogue.h"
#include "base/problem.h"

#include <optional>
#include <string>

namespace samenhang {

/// Says in a dialog why something could not be opened, over all else, and that `still_open` (the name of a project, or
/// nothing) still is, until the user closes it; `problem` is then empty. Nothing where it is empty already.
void draw_problem_dialog(const Catalogue& catalogue, const std::string& still_open, std::optional<Problem>& problem);

}  // namespace samenhang

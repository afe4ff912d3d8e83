#pragma once

#include "base/catalogue.h"
#include "desktop/plain_list.h"

#include <optional>
#include <string>

namespace samenhang {

/// Says in a dialog why something could not be opened or saved, over all else, and that `still_open` (the name of a
/// project, or nothing) still is, until the user closes it; `refusal` is then empty. Nothing where it is empty already.
void draw_problem_dialog(const Catalogue& catalogue, const std::string& still_open, std::optional<Refusal>& refusal);

}  // namespace samenhang

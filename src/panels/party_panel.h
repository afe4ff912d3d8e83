#pragma once

#include "panels/requests.h"
#include "panels/view.h"

namespace samenhang {

/// What is selected, in what is left of the current window; an overview while nothing is.
void draw_party_panel(const View& view, Requests& requests);

}  // namespace samenhang

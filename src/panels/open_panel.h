#pragma once

#include "panels/requests.h"
#include "panels/shell.h"
#include "panels/view.h"

namespace samenhang {

/// What a window without a project shows: what the program is for, the example, what was open before, and the ways to
/// open or make a project.
void draw_start(const View& view, ShellState& state, Requests& requests);

}  // namespace samenhang

#pragma once

#include "desktop/options.h"

namespace samenhang {

/// Opens the window and shows it until the user closes it; or draws one picture and ends. The exit code: 0 done,
/// 1 no window, or the input could not be opened, or a file could not be written.
int run(const Options& options);

}  // namespace samenhang

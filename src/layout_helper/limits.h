#pragma once

#include "layouts/helper_protocol.h"

namespace samenhang {

/// Ends this process as soon as the one that asked has ended. False where that one is gone already.
bool end_with_parent(std::uint32_t parent);

/// From now on this process may use as much memory and processor time as the task says, and leaves no core file.
void keep_within_limits(const LayoutTask& task);

}  // namespace samenhang

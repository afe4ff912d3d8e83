#pragma once

#include "layouts/layout.h"
#include "layouts/layout_task.h"

#include <optional>

namespace samenhang {

/// Where Graphviz places the members of `task`; nothing where it fails, or has no layout of that name. Domain
/// islands, where nobody has a domain, are a force layout.
///
/// Reads   ties and their weights, groups (osage, patchwork), the seed. Names and labels never come here: members
///         are boxes of one size, and every attribute is one of ours.
/// Places  parts without ties between them beside each other; members without any tie in rows under the others,
///         but for osage and patchwork.
std::optional<Positions> graphviz_layout(const LayoutTask& task);

}  // namespace samenhang

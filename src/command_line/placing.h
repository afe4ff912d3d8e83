#pragma once

#include "base/result.h"
#include "command_line/declaration.h"
#include "layouts/layout.h"

namespace samenhang {

/// --layout.
void declare_layout_choice(Declaration& verb, bool required);

/// The places of the network's members by the layout of the options, or by the default one.
Result<Positions> placed(const Network& network, const CodeLists& lists, const Options& options);

}  // namespace samenhang

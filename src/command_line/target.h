#pragma once

#include "base/catalogue.h"
#include "command_line/declaration.h"
#include "command_line/options.h"

namespace samenhang {

/// --replace.
void declare_replace(Declaration& verb);

/// Writes the inventory to options.target. A folder that holds tables already is left as it is, unless --replace was
/// given: these may be the user's own lists. False, and said on standard error, where nothing was written.
bool write_target(const Inventory& inventory, NetworkChoice choice, const Options& options, const Catalogue& catalogue);

}  // namespace samenhang

#pragma once

#include "base/catalogue.h"
#include "base/result.h"
#include "command_line/options.h"
#include "layouts/layout.h"

namespace CLI {
class App;
}

namespace samenhang {

/// --layout.
void declare_layout_choice(CLI::App& verb, Options& options, const Catalogue& catalogue, bool required);

/// The places of the network's members by the layout of the options, or by the default one.
Result<Positions> placed(const Network& network, const CodeLists& lists, const Options& options);

}  // namespace samenhang

#pragma once

#include "base/catalogue.h"
#include "command_line/options.h"

namespace CLI {
class App;
}

namespace samenhang {

// The arguments and options that verbs share.

/// INPUT, and the options that name the columns of a plain list.
void declare_input(CLI::App& verb, Options& options, const Catalogue& catalogue);
void declare_columns(CLI::App& verb, Options& options, const Catalogue& catalogue);

/// Which part of the input: --filter and --date.
void declare_part(CLI::App& verb, Options& options, const Catalogue& catalogue);

/// --network.
void declare_network(CLI::App& verb, Options& options, const Catalogue& catalogue);

/// -o FILE.
void declare_output(CLI::App& verb, Options& options, const Catalogue& catalogue, bool required = false);

/// --format and --labels, and -o FILE.
void declare_table(CLI::App& verb, Options& options, const Catalogue& catalogue);

/// --profile.
void declare_profile(CLI::App& verb, Options& options, const Catalogue& catalogue);

/// --language, which every verb has.
void declare_language(CLI::App& app, Options& options, const Catalogue& catalogue);

}  // namespace samenhang

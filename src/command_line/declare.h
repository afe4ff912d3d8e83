#pragma once

#include "command_line/declaration.h"

namespace samenhang {

// The arguments and options that verbs share.

/// INPUT, and the options that name the columns of a plain list.
void declare_input(Declaration& verb);

/// The options that name the columns of a plain list.
void declare_columns(Declaration& verb);

/// Which part of the input: --filter and --date.
void declare_part(Declaration& verb);

/// --network.
void declare_network(Declaration& verb);

/// -o FILE.
void declare_output(Declaration& verb, bool required = false);

/// --format and --labels, and -o FILE.
void declare_table(Declaration& verb);

/// --profile.
void declare_profile(Declaration& verb);

/// --language, which every verb has.
void declare_language(Declaration& verb);

}  // namespace samenhang

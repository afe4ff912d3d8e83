#pragma once

#include "base/result.h"
#include "command_line/declaration.h"
#include "command_line/input.h"
#include "layouts/layout.h"

#include <string_view>

namespace samenhang {

/// --layout.
void declare_layout_choice(Declaration& verb, bool required);

/// The layout of the options, else that of the project's map, else the default one.
std::string_view chosen_layout(const Input& input, const Options& options);

/// The places of the network's members by that layout.
Result<Positions> placed(const Input& input, const Network& network, const Options& options);

/// The same as the project's map has it: where the layout of the project is asked for and places them all, nothing is
/// computed, and members that the user placed stand there.
Result<Positions> placed_as_left(const Input& input, const Network& network, const Options& options);

}  // namespace samenhang

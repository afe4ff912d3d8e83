#pragma once

#include "base/catalogue.h"
#include "command_line/input.h"
#include "command_line/options.h"

namespace samenhang {

/// Puts the lists of the input in the project at options.target: a new one, or in the place of the lists of the one
/// that is there, as one edit; its pins, places, settings, notes and what is said of findings stay. Says on standard
/// error what that changes. False, and said, where it cannot be done: then nothing is written.
bool import_into_project(const Input& input, const Options& options, const Catalogue& catalogue);

/// Makes the project at options.target of what is shown of the input, and of the rest of it where the input is a
/// project itself. One that is there already is replaced with --replace alone. False, and said, where nothing was
/// written.
bool convert_to_project(const Input& input, const Options& options, const Catalogue& catalogue);

}  // namespace samenhang

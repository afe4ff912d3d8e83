#pragma once

#include "base/catalogue.h"
#include "base/result.h"
#include "command_line/options.h"
#include "command_line/sheet.h"

#include <string_view>

namespace samenhang {

/// One line on standard error for each problem.
void report(const Problems& problems, const Catalogue& catalogue);
void report(const Problem& problem, const Catalogue& catalogue);

/// A line on standard error.
void tell(std::string_view line);

/// What the user asked for wrongly: says it and gives kWrongUse.
int wrong_use(const Sentence& sentence, const Catalogue& catalogue);

/// Puts `bytes` on standard output, or in the file of --output as a whole or not at all. Gives the exit code:
/// that of the input, or kInputProblem where it could not be written.
int deliver(std::string_view bytes, const Options& options, const Catalogue& catalogue, int input_code);
int deliver(const Sheet& sheet, const Options& options, const Catalogue& catalogue, int input_code);

}  // namespace samenhang

#include "command_line/console.h"

#include "base/files.h"

#include <cstdio>

namespace samenhang {

void report(const Problem& problem, const Catalogue& catalogue) {
  tell(line_of(problem, catalogue));
}

void report(const Problems& problems, const Catalogue& catalogue) {
  for (const Problem& problem : problems) report(problem, catalogue);
}

void tell(std::string_view line) {
  // Where nobody can read it, the work still goes on.
  const std::string whole = std::string(line) + "\n";
  (void)std::fwrite(whole.data(), 1, whole.size(), stderr);
}

int wrong_use(const Sentence& sentence, const Catalogue& catalogue) {
  tell(say(catalogue, sentence));
  return kWrongUse;
}

int deliver(std::string_view bytes, const Options& options, const Catalogue& catalogue, int input_code) {
  if (!options.output.empty()) {
    const Result<void> outcome = write_file(options.output, bytes);
    if (outcome) return input_code;
    report(outcome.error(), catalogue);
    return kInputProblem;
  }
  const bool all = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
  if (all && std::fflush(stdout) == 0) return input_code;
  report(file_problem("", {message("Standard output cannot be written.")}, {message("Use -o FILE, or make room.")}),
         catalogue);
  return kInputProblem;
}

int deliver(const Sheet& sheet, const Options& options, const Catalogue& catalogue, int input_code) {
  return deliver(written(sheet, options.format, options.labels, catalogue), options, catalogue, input_code);
}

}  // namespace samenhang

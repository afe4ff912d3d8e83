#include "base/catalogue.h"
#include "desktop/options.h"
#include "desktop/program.h"

#include <cstdio>
#include <exception>

namespace samenhang {
namespace {

int run_or_say_why_not(const Options& options) {
  try {
    return run(options);
  } catch (const std::exception& failure) {
    const Sentence words{message("Samenhang had to stop: {reason}. Your lists are unchanged."),
                         {{"reason", std::string(failure.what())}}};
    std::fprintf(stderr, "%s\n", say(Catalogue(options.language), words).c_str());
  }
  return 1;
}

}  // namespace
}  // namespace samenhang

int main(int argc, char** argv) {
  const samenhang::CommandLine line = samenhang::read_command_line(argc, argv);
  if (line.options) return samenhang::run_or_say_why_not(*line.options);
  std::fputs(line.output.c_str(), line.exit_code == 0 ? stdout : stderr);
  return line.exit_code;
}

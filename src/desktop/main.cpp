#include "desktop/options.h"
#include "desktop/program.h"

#include <cstdio>

int main(int argc, char** argv) {
  const samenhang::CommandLine line = samenhang::read_command_line(argc, argv);
  if (line.options) return samenhang::run(*line.options);
  std::fputs(line.output.c_str(), line.exit_code == 0 ? stdout : stderr);
  return line.exit_code;
}

#pragma once

#include "base/message.h"
#include "ui/theme.h"

#include <filesystem>
#include <optional>
#include <string>

namespace samenhang {

struct WindowSize {
  int width_px = 1600;
  int height_px = 1000;

  bool operator==(const WindowSize&) const = default;
};

// What was asked for on the command line of the window.
struct Options {
  std::optional<std::filesystem::path> input;  // nothing: the start page; of a picture the example
  Language language = Language::dutch;
  bool has_language = false;     // it was asked for; else that of last time may be taken
  std::optional<ui::Look> look;  // nothing: that of last time
  WindowSize size;
  std::optional<double> scale;  // nothing: that of the screen; of a picture 1
  std::optional<std::filesystem::path> screenshot;
  std::optional<std::filesystem::path> ui_dump;
};

// Options to go on with, or what to print and the exit code to end with.
struct CommandLine {
  std::optional<Options> options;
  std::string output;  // to standard output where exit_code is 0, else to standard error
  int exit_code = 0;
};

CommandLine read_command_line(int argc, const char* const* argv);

}  // namespace samenhang

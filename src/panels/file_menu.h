#pragma once

#include "panels/requests.h"
#include "panels/shell.h"
#include "panels/shortcuts.h"
#include "panels/view.h"

#include <filesystem>
#include <span>
#include <string>

namespace samenhang {

// A row of the file menu.
struct FileCommand {
  Message name;
  Keys keys;
  bool needs_project = false;  // it cannot be asked for before one is open
  bool ends_group = false;     // a line follows
  void (*ask)(ShellState&, Requests&) = nullptr;
};

/// In the order of the menu.
std::span<const FileCommand> file_commands();

bool can_be_asked(const FileCommand& command, const View& view);

/// The file itself with the folder that it is in: "…/gezond/lindeveen.samenhang".
std::string short_path(const std::filesystem::path& path);

/// What was open before, one row for each; a row that is pressed is opened. The whole path is the row's tip.
void draw_recent_rows(const View& view, Requests& requests);

/// A button that opens the menu.
void draw_file_menu(const View& view, ShellState& state, Requests& requests);

}  // namespace samenhang

#pragma once

#include "panels/folder_rows.h"
#include "panels/requests.h"
#include "panels/view.h"

#include <filesystem>
#include <optional>
#include <string>

namespace samenhang {

enum class BrowserUse { open, save_as, bring_in, save_report };

// Where the user looks for a file to open, or for a place to save.
struct FileBrowserState {
  bool is_open = false;
  bool looks_anew = false;  // it was just opened: it starts where it is most likely wanted
  BrowserUse use = BrowserUse::open;
  std::string path;              // as it stands in the field
  std::filesystem::path listed;  // the folder that `rows` is of
  Result<FolderRows> rows;
  std::vector<FolderPlace> places;
  std::string name;                                 // of the file to save, with its ending or without
  std::optional<std::filesystem::path> to_replace;  // it is there already: the user is asked
};

/// Opens the browser for `use` with the next frame.
void show(FileBrowserState& state, BrowserUse use);

/// Goes into a folder.
void go_to(const View& view, FileBrowserState& state, const std::filesystem::path& folder);

/// While state.is_open: a dialog with folders and files. To open, or to bring in: projects, tables and folders of them.
/// To save: a name, which asks here before a file is replaced.
void draw_file_browser(const View& view, FileBrowserState& state, Requests& requests);

}  // namespace samenhang

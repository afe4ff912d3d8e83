#pragma once

#include "panels/folder_rows.h"
#include "panels/requests.h"
#include "panels/view.h"

#include <filesystem>
#include <optional>
#include <string>

namespace samenhang {

// Where the user looks for lists to open.
struct OpenState {
  bool dialog_open = false;
  std::string path;              // as it stands in the field
  std::filesystem::path listed;  // the folder that `rows` is of
  bool looked = false;           // into a folder
  Result<FolderRows> rows;
};

/// What a window without parties shows: what the program is for, the example, and where one's own lists are.
void draw_start(const View& view, OpenState& state, Requests& requests);

/// The same list of folders in a dialog, while state.dialog_open.
void draw_open_dialog(const View& view, OpenState& state, Requests& requests);

}  // namespace samenhang

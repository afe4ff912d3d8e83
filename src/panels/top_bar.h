#pragma once

#include "panels/requests.h"
#include "panels/search_box.h"
#include "panels/shell.h"
#include "panels/view.h"

#include <string>

namespace samenhang {

/// The bar along the top: the file menu, undo and redo, the project, which network, the search box, what the filter
/// hides, the look and the language. It goes on on a next line where there is no room.
void draw_top_bar(const View& view, SearchState& search, ShellState& shell, Requests& requests);

/// The name of the project, marked where it was changed since it was saved.
std::string project_title(const View& view);

/// "12 hidden by the filter"; empty where the filter lets all through.
std::string filter_chip(const View& view);

}  // namespace samenhang

#pragma once

#include "panels/requests.h"
#include "panels/search_box.h"
#include "panels/view.h"

namespace samenhang {

/// The bar along the top: the project, which network, the search box, what the filter hides, the language. True when
/// the user wants to open something else. It goes on on a next line where there is no room.
bool draw_top_bar(const View& view, SearchState& search, Requests& requests);

/// "12 hidden by the filter"; empty where the filter lets all through.
std::string filter_chip(const View& view);

}  // namespace samenhang

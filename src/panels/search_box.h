#pragma once

#include "panels/requests.h"
#include "panels/search_rows.h"
#include "panels/view.h"

#include <string>
#include <vector>

namespace samenhang {

struct SearchState {
  std::string query;
  std::size_t chosen = 0;            // among what was found; the arrows move it
  bool open = false;                 // what was found is shown
  std::vector<SearchEntry> entries;  // of the inventory as it was when the search began
  std::string found_for;             // the query that `rows` are of
  std::vector<SearchRow> rows;
};

/// The search box, `width_px` wide. What is picked is selected and centred. Control and F go to it.
void draw_search_box(const View& view, SearchState& state, float width_px, Requests& requests);

}  // namespace samenhang

#pragma once

#include "layouts/layout.h"
#include "panels/requests.h"
#include "panels/view.h"

#include <cstddef>
#include <string>
#include <vector>

namespace samenhang {

struct StatusState {
  std::string asked_layout;  // what the user chose last, to know which layout a problem is about
  bool problems_open = false;
  float height_px = 0.0F;          // of the bar in the last frame, which may need more lines than one
  std::size_t names_left_out = 0;  // of the marks in sight, for which the map has no room
};

/// The layout to take instead of the one that could not be made; null where there is no proposal.
const Layout* proposed_layout(const View& view, const StatusState& state);

/// The problems of reading, the errors first: where, what and what to do.
std::vector<std::string> problem_rows(const View& view);

/// How much of the input was not read, in sentences; empty where nothing was left out.
std::string left_out_text(const View& view);

/// How many names have no room on the map, and what to do; empty where all have.
std::string names_text(const View& view, std::size_t left_out);

/// What happens with files: what is being opened, or whether the project stands on disk as it is now: "saved 12:03".
/// Empty where there is nothing to say.
std::string saved_text(const View& view);

/// A coloured line that says what was not read, with a button to the list of problems; nothing where all was.
void draw_error_banner(const View& view, StatusState& state);

/// The line along the bottom: what is shown, what is being made, what went wrong.
void draw_status_bar(const View& view, StatusState& state, Requests& requests);

}  // namespace samenhang

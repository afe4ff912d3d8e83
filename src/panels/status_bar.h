#pragma once

#include "layouts/layout.h"
#include "panels/requests.h"
#include "panels/view.h"

#include <string>
#include <vector>

namespace samenhang {

struct StatusState {
  std::string asked_layout;  // what the user chose last, to know which layout a problem is about
  bool problems_open = false;
};

/// The layout to take instead of the one that could not be made; null where there is no proposal.
const Layout* proposed_layout(const View& view, const StatusState& state);

/// The problems of reading, one a line: where, what and what to do.
std::vector<std::string> problem_rows(const View& view);

/// The line along the bottom: what is shown, what is being made, what went wrong.
void draw_status_bar(const View& view, StatusState& state, Requests& requests);

}  // namespace samenhang

#pragma once

#include "panels/requests.h"
#include "panels/view.h"

#include <optional>
#include <string>

namespace samenhang {

// What is typed about a project that is to be made.
struct NewProjectState {
  bool is_open = false;
  std::string municipality;
  std::string reference_date;  // may be empty
};

/// The facts that were typed; nothing while the municipality is missing or the date is none.
std::optional<ProjectFacts> facts_of(const NewProjectState& state);

/// Opens the dialog with the next frame, with empty fields.
void show(NewProjectState& state);

/// While state.is_open: a dialog that asks for the facts of a new project.
void draw_new_project(const View& view, NewProjectState& state, Requests& requests);

}  // namespace samenhang

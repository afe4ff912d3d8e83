#pragma once

#include "intake/mapping.h"
#include "panels/requests.h"
#include "panels/shell.h"
#include "panels/view.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace samenhang {

enum class ImportStep { sheets, columns, names, changes };

// What the panel remembers from frame to frame.
struct ImportPanelState {
  std::uint64_t number = 0;  // of the import that the rest is of
  ImportStep step = ImportStep::sheets;
  std::size_t sheet = 0;                // whose columns are shown
  std::optional<CellRepair> repairing;  // a value of that sheet that is being set right
};

/// While view.import is there, in the place of the project: four steps, in any order, and what brings the lists in.
void draw_import_panel(const View& view, ImportPanelState& state, ShellState& shell, Requests& requests);

}  // namespace samenhang

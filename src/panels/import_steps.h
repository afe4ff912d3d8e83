#pragma once

#include "panels/import_panel.h"
#include "panels/requests.h"
#include "panels/shell.h"
#include "panels/view.h"

// The steps of the import panel; view.import is there.
namespace samenhang {

void draw_import_sheets(const View& view, ShellState& shell, Requests& requests);
void draw_import_columns(const View& view, ImportPanelState& state, Requests& requests);
void draw_import_names(const View& view, Requests& requests);
void draw_import_changes(const View& view, Requests& requests);

}  // namespace samenhang

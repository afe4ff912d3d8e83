#pragma once

#include "panels/findings_panel.h"
#include "panels/import_panel.h"
#include "panels/map_panel.h"
#include "panels/party_panel.h"
#include "panels/requests.h"
#include "panels/search_box.h"
#include "panels/shell.h"
#include "panels/status_bar.h"
#include "panels/table_panel.h"
#include "panels/view.h"

#include <cstdint>
#include <string>

namespace samenhang {

enum class Column { findings, map, party };

// What all panels remember from frame to frame. Never saved with the project.
struct PanelsState {
  MapState map;
  FindingsState findings;
  SearchState search;
  StatusState status;
  ShellState shell;
  TableState table;
  PartyState party;
  ImportPanelState import;
  float findings_width_px = 0.0F;  // 0: as the theme has it
  float party_width_px = 0.0F;
  Column shown = Column::map;  // where there is room for one column only
  std::uint64_t project_number = 0;
  std::string looked_at;  // the project, network and layout that the camera is of
};

/// One frame of the whole window: the bar along the top, findings, map and party beside each other, the status bar.
/// In a narrow window one of the three is shown, with buttons to change. Reads `view`, writes `requests`.
void draw_panels(const View& view, PanelsState& state, Requests& requests);

}  // namespace samenhang

#pragma once

#include "base/message.h"
#include "document/edit.h"
#include "editor/import_state.h"
#include "inventory/filter.h"
#include "network/network.h"
#include "scene/map_scene.h"
#include "ui/theme.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace samenhang {

// What the user asked for in this frame. Panels fill it; the window carries it out when the
// frame is drawn, so nothing changes while it is being shown.
struct Requests {
  std::vector<Edit> edits;  // of the document, in this order, each one step to undo
  int undo_steps = 0;       // so many states back
  int redo_steps = 0;       // so many states forward again
  bool dismiss_edit_problem = false;

  std::optional<std::string> select;                  // a member's id; empty text: nothing
  std::optional<std::vector<std::string>> mark;       // members' ids: several that are selected; empty: none
  std::optional<std::vector<std::string>> highlight;  // members' ids to light; empty: none
  std::optional<NetworkChoice> choose_network;
  std::optional<std::string> choose_layout;
  std::optional<ColourBy> choose_colour;
  std::optional<std::string> choose_size;  // id of a party measure; empty text: number of ties
  std::optional<Filter> choose_filter;
  std::optional<Language> choose_language;
  std::optional<std::filesystem::path> open;  // a project, a folder of tables or another input
  std::optional<ProjectFacts> new_project;    // without any rows
  bool save = false;                          // where it was saved before; asks for a place where there is none
  std::optional<std::filesystem::path> save_as;
  std::optional<std::size_t> answer;  // to the question of the view: the place of the answer in its list
  std::optional<ui::Look> choose_look;
  std::vector<std::filesystem::path> bring_in;  // lists to read for an import
  std::optional<ImportChoices> choose_import;
  bool import_now = false;
  bool cancel_import = false;
  std::optional<std::filesystem::path> save_import_report;
  bool open_example = false;  // the example that comes with the program
  bool cancel_layout = false;
  bool centre_on_selected = false;
  bool another_frame = false;  // what is drawn is not finished: draw again without waiting
  bool quit = false;
};

}  // namespace samenhang

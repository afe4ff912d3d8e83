#pragma once

#include "base/catalogue.h"
#include "document/document.h"
#include "editor/import_state.h"
#include "gaps/gap_rule.h"
#include "inventory/filter.h"
#include "measures/measure.h"
#include "network/network.h"
#include "scene/map_scene.h"
#include "ui/theme.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace samenhang {

// The scores of one measure; null while they are computed.
struct MeasureScores {
  const PartyMeasure* measure = nullptr;
  const Scores* scores = nullptr;
};

// What must be answered before anything else happens, such as “Save the changes?”.
struct Question {
  Sentence title;
  Sentence text;
  std::vector<Message> answers;  // the first is the usual one, the last changes nothing (Esc)
};

// Where the project is kept.
struct FileFacts {
  std::filesystem::path path;  // empty: it was not saved yet
  bool is_changed = false;     // since it was opened or saved
  bool is_saving = false;
  std::string saved_at;                    // time of day of the last save, such as 12:03; empty: not in this sitting
  std::string opening;                     // what is being read; empty: nothing
  std::optional<Problem> keeping_problem;  // why what is not saved yet stands in memory alone

  bool operator==(const FileFacts&) const = default;
};

// All that panels read in one frame. Const values, owned by the editor.
struct View {
  std::uint64_t revision = 0;  // the same number as long as nothing of the project or of how it is shown changed
  const Catalogue& catalogue;
  const std::string& project_name;   // municipality, or the file's name
  std::uint64_t project_number = 0;  // another one for each other project that is opened
  bool is_open = false;              // a project is open; it may have no rows yet
  const Document& document;
  const std::vector<Sentence>& undo_labels;  // of what undo takes back; the next one first
  const std::vector<Sentence>& redo_labels;  // of what redo brings back; the next one first
  const Problem* edit_problem = nullptr;     // why the last edit was refused
  const FileFacts& file;
  const std::vector<std::filesystem::path>& recent;  // projects and lists that were open before; the last one first
  const Question* question = nullptr;
  const ImportState* import = nullptr;  // null: no lists are being brought in
  ui::Look look = ui::Look::light;
  const Inventory& inventory;  // all of it
  const Inventory& shown;      // what the filter lets through
  const Network& network;      // of `shown`, by `choice`
  const Filter& filter;
  NetworkChoice choice;
  std::string_view layout_id;
  ColourBy colour_by;
  std::string_view size_by;                        // id of a party measure; empty: number of ties
  const Scene* scene = nullptr;                    // null until there are positions
  std::uint64_t scene_revision = 0;                // another number for each other scene
  const std::vector<RuleOutcome>* gaps = nullptr;  // null while they are computed; of the whole inventory
  std::vector<MeasureScores> measures;             // the ten of the screen, in the order of the table
  const Problems& problems;                        // of reading the input
  std::string_view selected;                       // a member's id, or empty
  const std::vector<std::string>& marked;          // members' ids: several that are selected, or empty
  const std::vector<std::string>& highlighted;     // members' ids, or empty
  bool layout_runs = false;                        // can be cancelled
  bool scene_is_current = true;                    // false: it is of another network, while a new one is made
  const Problem* layout_problem = nullptr;         // why there is no new layout
  std::vector<std::string> endings;                // of the files that can be opened, such as .csv
};

}  // namespace samenhang

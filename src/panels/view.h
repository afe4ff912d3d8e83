#pragma once

#include "base/catalogue.h"
#include "gaps/gap_rule.h"
#include "inventory/filter.h"
#include "measures/measure.h"
#include "network/network.h"
#include "scene/map_scene.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace samenhang {

// The scores of one measure; null while they are computed.
struct MeasureScores {
  const PartyMeasure* measure = nullptr;
  const Scores* scores = nullptr;
};

// All that panels read in one frame. Const values, owned by the editor.
struct View {
  const Catalogue& catalogue;
  const std::string& project_name;   // municipality, or the file's name
  std::uint64_t project_number = 0;  // another one for each other project that is opened
  const Inventory& inventory;        // all of it
  const Inventory& shown;            // what the filter lets through
  const Network& network;            // of `shown`, by `choice`
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
  const std::vector<std::string>& highlighted;     // members' ids, or empty
  bool layout_runs = false;                        // can be cancelled
  const Problem* layout_problem = nullptr;         // why there is no new layout
  std::vector<std::string> endings;                // of the files that can be opened, such as .csv
};

}  // namespace samenhang

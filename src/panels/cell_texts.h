#pragma once

#include "panels/cell_columns.h"
#include "panels/view.h"

#include <memory>
#include <unordered_map>

namespace samenhang {

// The names of the parties, initiatives and neighbourhoods of one inventory, to be found fast by their ids.
struct CellNames {
  std::shared_ptr<const Inventory> inventory;  // whose names these are; null: none yet
  std::unordered_map<std::string_view, std::string_view> members;
  std::unordered_map<std::string_view, std::string_view> neighbourhoods;
};

/// Makes `names` those of what `view` shows, where they are not so already.
void follow(CellNames& names, const View& view);

// What a cell is read in. Lives for one frame.
struct CellContext {
  const View& view;
  const CellNames& names;
};

/// How `values` read on screen, joined by commas; codes and ids by what they are called.
std::string cell_text(const CellContext& context, const CellColumn& column, const Values& values);

// One that can be chosen for a cell.
struct CellChoice {
  std::string value;
  std::string name;

  bool operator==(const CellChoice&) const = default;
};

/// All that can be chosen for a cell of this column, in the order of their list; a value that is not required can
/// be left empty, which is the first choice then.
std::vector<CellChoice> cell_choices(const CellContext& context, const CellColumn& column);

}  // namespace samenhang

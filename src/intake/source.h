#pragma once

#include "base/result.h"
#include "intake/import_plan.h"
#include "tables/text_grid.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// What a file turned out to hold: sheets to recognise, or a whole network or inventory.
struct Source {
  std::string name;
  std::vector<SourceSheet> sheets;
  std::vector<WholeInventory> inventories;
  Problems problems;  // of the file as a whole
};

/// Reads    a workbook (.xlsx, .ods) by its bytes; a file of a format that holds a network or an inventory by its
/// ending
///          (formats/format.h); anything else as a text of separated cells.
/// Refuses  what those refuse: the problem says what the file looks like and what to do.
Result<Source> read_source(std::string_view bytes, const std::string& name, const Watch& watch = {});

/// The same of a file at `path`, or of a folder: of its tables of the exchange form (formats/exchange_folder.h). A
/// table that cannot be read is an error among the problems, and the rest is used.
Result<std::vector<Source>> read_sources(const std::filesystem::path& path, const Watch& watch = {});

/// Adds the sheets, each mapped as the program recognises it, and the inventories of `source` to `input`.
void add_recognised(ImportInput& input, Source source, const CodeLists& lists);

}  // namespace samenhang

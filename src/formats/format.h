#pragma once

#include "base/files.h"
#include "base/message.h"
#include "base/result.h"
#include "formats/profile.h"
#include "inventory/tables.h"
#include "network/network.h"
#include "tables/text_table.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// What a format needs that takes several files for one network: `kaart.gephi.csv` stands for kaart.nodes.csv and
// kaart.edges.csv, and `kaart.dl` has kaart.labels.csv beside it.
struct FileSet {
  std::span<const std::string_view> endings;  // of the files, in the place of the format's own ending

  /// Some of the files, in any order; at least one.
  Result<InventoryReading> (*read)(std::span<const FileContent> files);

  /// What goes in each file, in the order of `endings`. The same values give the same bytes.
  std::vector<std::string> (*write)(const Inventory& inventory, const Network& network, Profile profile);
};

// What the program knows of one file format. The table in table.cpp is the only list: opening,
// saving, converting and the command line read it, in its order.
struct Format {
  std::string_view id;  // written to scripts, so it never changes
  Message name;
  std::span<const std::string_view> endings;  // lower case, with the point; the first is the one we write

  /// Null where the format cannot be read. `file` is what problems call it.
  Result<InventoryReading> (*read)(std::string_view bytes, std::string_view file);

  /// Null where the format is no single file, or cannot be written. The same values give the same bytes.
  std::string (*write)(const Inventory& inventory, const Network& network, Profile profile);

  /// Whether what is written is the whole inventory, persons included, whatever the profile. If not, it is the
  /// network alone, without persons, and with what the profile lets through.
  bool complete;

  Message loses;  // what does not come through, in a sentence

  const FileSet* files = nullptr;  // where one file is not enough; `read` then takes what one of them tells

  /// Whether a CSV table whose name says nothing is of this format; null where it cannot be one.
  bool (*recognises)(const TextTable& table) = nullptr;

  bool can_be_written() const { return write != nullptr || files != nullptr; }
};

// All formats of a single file. The folder of tables has its own header, exchange_folder.h.
std::span<const Format> all_formats();
const Format* find_format(std::string_view id);

/// The format whose ending `path` has, without regard to case; of two the longer (.gephi.csv goes before .csv); null if
/// none has it.
const Format* format_for(const std::filesystem::path& path);

/// The endings of the formats that can be read (or written), for a message to the user.
std::vector<std::string> readable_endings();
std::vector<std::string> writable_endings();

}  // namespace samenhang

#pragma once

#include "base/result.h"
#include "inventory/tables.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace samenhang {

/// The exchange form: a folder with one CSV file a table (partijen.csv, relaties.csv, ...).
///
/// Reads    each file of the folder whose name is a table's; see read_csv and read_inventory. A file that cannot
///          be read is an error among the problems, and the rest is used. Of two files for one table the first by
///          name is read, the other an error. Folders in the folder are not looked into.
/// Writes   the tables that hold something, private ones included: UTF-8 with BOM, `;`, CRLF. All of them
///          or, where one cannot be written, none; the folder is made where it is not there. Other files stay as they
///          are.
/// Loses    nothing. Files that look like a table but have no table's name are left aside, with a note.
/// Refuses  reading: what is no folder, a folder without a table. Writing: where a file has that name, or where
///          the folder holds a table that this inventory would not replace, and that would then be read with it.
/// Source   domain page, section 1
Result<InventoryReading> read_exchange_folder(const std::filesystem::path& folder);

// The files of a folder that are tables of the exchange form, by name, and why others are none.
struct ExchangeFiles {
  std::vector<std::filesystem::path> files;
  Problems problems;
};

/// Refuses  what read_exchange_folder refuses.
Result<ExchangeFiles> exchange_files(const std::filesystem::path& folder);

Result<void> write_exchange_folder(const std::filesystem::path& folder, const Inventory& inventory);

/// One table on its own, from the bytes of a file that bears its name.
Result<InventoryReading> read_exchange_table(std::string_view bytes, std::string_view file);

}  // namespace samenhang

#pragma once

#include "base/result.h"
#include "formats/profile.h"
#include "inventory/tables.h"
#include "network/network.h"

#include <filesystem>

namespace samenhang {

/// What the user points at, read: a folder of tables, or a file in any format that can be read, by its ending. A CSV
/// file that is no table of the exchange form is recognised by its columns: tables of Gephi or Kumu, or a matrix. Of a
/// format that takes several files the others are looked for beside it: kaart.edges.csv with kaart.nodes.csv,
/// Connections.csv with Elements.csv, kaart.labels.csv with kaart.dl; kaart.gephi.csv need not be there itself.
///
/// Refuses  what is not there, an ending that no format has, a file that is not what its name says, and a CSV file
///          that is no table of the exchange form: its columns must be named (read_plain_list). The problem says
///          which of these it is and what to do.
Result<InventoryReading> read_input(const std::filesystem::path& path);

/// Whether `path` is, or stands for, one of several files that hold one network together (file_sets.h), and more than
/// one of them is there.
bool is_of_several_files(const std::filesystem::path& path);

/// Puts the inventory, or the network of it that is chosen, at `path`: in the format of its ending, or as a folder
/// of tables where `path` is a folder, ends in a slash or has no ending. A file stands there as a whole or not at
/// all; of a format that takes several files all or none are written. What a format loses is in its row of the table of
/// formats.
Result<void> write_output(const std::filesystem::path& path, const Inventory& inventory, NetworkChoice choice,
                          Profile profile = Profile::appendix);

}  // namespace samenhang

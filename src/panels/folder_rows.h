#pragma once

#include "base/result.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// What can be gone into or opened.
struct FolderRow {
  std::string name;
  std::filesystem::path path;
  bool is_folder = false;

  bool operator==(const FolderRow&) const = default;
};

struct FolderRows {
  std::vector<FolderRow> rows;  // folders first, then files that may hold lists; each by name
  bool holds_tables = false;    // it can be opened as it is: the lists of a municipality are in it
  bool is_writable = false;     // a file can be put in it
};

/// What stands in a folder: folders, and the files with one of `endings` (lower case, with the point), hidden things
/// left out. A folder that is not there or may not be read is a problem.
Result<FolderRows> folder_rows(const std::filesystem::path& folder, std::span<const std::string> endings);

/// The folder that holds this one, with its whole path, also of a path that is relative or ends in a slash; the root
/// is in itself.
std::filesystem::path folder_above(const std::filesystem::path& folder);

// A folder that is one press away.
struct FolderPlace {
  Message name;
  std::filesystem::path folder;
};

/// Those of the home folder, its documents and the current folder that are there, each once. Without a `home` only the
/// last.
std::vector<FolderPlace> places_of(const std::filesystem::path& home, const std::filesystem::path& current);

/// The home folder and the current one of this program; empty where there is none.
std::filesystem::path home_folder();
std::filesystem::path current_folder();

/// `name` as the name of a project file: with .samenhang behind it, unless it is there already.
std::string project_file_name(std::string_view name);

}  // namespace samenhang

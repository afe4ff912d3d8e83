#pragma once

#include "formats/format.h"

#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace samenhang {

/// The names of the files that `path`, which ends in one of `endings` or of the set's own, stands for: in the order of
/// the set. Empty where it ends in none of them.
std::vector<std::filesystem::path> names_of_set(const FileSet& set, std::span<const std::string_view> endings,
                                                const std::filesystem::path& path);

/// The files of the set that stand beside `path`, and `path` itself where it is one. A name that ends otherwise is told
/// by its word: `Lindeveen [Nodes].csv` has `Lindeveen [Edges].csv` beside it.
std::vector<std::filesystem::path> files_of_set(const FileSet& set, std::span<const std::string_view> endings,
                                                const std::filesystem::path& path);

}  // namespace samenhang

#pragma once

#include <filesystem>
#include <optional>

namespace samenhang {

/// The folder with the example municipality: in $SAMENHANG_DATA, as installed beside a program in the folder
/// `program_folder`, or in the source tree that it was built from. Nothing if it is in none of these.
std::optional<std::filesystem::path> example_folder(const std::filesystem::path& program_folder);

/// The folder of the program that runs.
std::filesystem::path program_folder();

}  // namespace samenhang

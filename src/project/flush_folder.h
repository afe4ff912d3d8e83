#pragma once

#include <filesystem>

namespace samenhang {

/// Puts on the disk which files the folder of `path` holds, so that a renamed file survives a power cut. Does nothing
/// where the file system cannot.
void flush_folder(const std::filesystem::path& path);

}  // namespace samenhang

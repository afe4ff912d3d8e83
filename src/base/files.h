#pragma once

#include "base/message.h"
#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <system_error>

namespace samenhang {

/// Why the operating system refused, in the user's words; its own words where we have none.
Filling reason_of(const std::error_code& error);

constexpr std::size_t kLargestFile_bytes = std::size_t{1} << 30U;

/// All bytes of a file. A problem says which it is: a folder, a device or pipe, a missing or an
/// unreadable file, or one of more than kLargestFile_bytes.
Result<std::string> read_file(const std::filesystem::path& path);

/// Puts `bytes` at `path` as a whole or not at all: written beside it, flushed to disk, then
/// renamed. What stood at `path` is kept until then. A link stays, and what it points to is
/// replaced; a device or pipe is written to; a read-only file is a problem.
Result<void> write_file(const std::filesystem::path& path, std::string_view bytes);

// What is to stand in a file.
struct FileContent {
  std::filesystem::path path;
  std::string bytes;
};

/// Puts several files in their places, each as write_file does: none is renamed before all are
/// written and flushed. The problem says whether anything changed. A device or pipe is refused.
Result<void> write_files(std::span<const FileContent> files);

}  // namespace samenhang
